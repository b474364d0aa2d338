-- how far the plans of a year are, by department and unit, with amounts: read from here alone
create index performance_plan_progress on performance_plan (fiscal_year, department_id, unit_id, status)
  include (total_amount) where not superseded;

-- what waits longest for whom
create index performance_plan_waiting_year on performance_plan (fiscal_year, department_id, status, updated_at, id)
  where not superseded and status in ('SUBMITTED', 'DEPARTMENT_REVIEWED', 'DIVISION_REVIEWED');

-- how long plans stayed where: from one step to the next, without reading the forms that the steps keep
drop index review_step_of_plan;
create index review_step_of_plan on review_step (plan_id, taken_at, plan_version) include (from_status);
create index review_step_recent on review_step (taken_at, plan_id);

-- computed in the background; the place is a department or a division, null for all departments together
create table step_time (
  fiscal_year integer not null constraint step_time_cycle_fk references budget_cycle on delete cascade,
  place_id uuid,
  holder text not null,
  stays bigint not null,
  mean_days numeric(9, 2) not null,
  long_days numeric(9, 2) not null,
  computed_at timestamptz not null,
  constraint step_time_unique unique nulls not distinct (fiscal_year, place_id, holder),
  constraint step_time_holder check (holder in ('UNIT', 'DEPARTMENT', 'DIVISION', 'PERFORMANCE'))
);
