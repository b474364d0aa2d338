-- checks of all plans of a fiscal year, one row each time somebody ordered one
create table year_check (
  id uuid not null constraint year_check_pk primary key,
  fiscal_year integer not null constraint year_check_cycle_fk references budget_cycle,
  state text not null,
  -- in plans; those that could not be checked count as done
  done bigint not null default 0,
  total bigint not null,
  failed bigint not null default 0,
  -- plans are checked in the order of their ids, and this was the last one: where to go on after an interruption
  last_plan uuid,
  ordered_by uuid not null,
  ordered_by_name text not null,
  ordered_at timestamptz not null,
  finished_at timestamptz,
  constraint year_check_state check (state in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  constraint year_check_end check ((state = 'RUNNING') = (finished_at is null))
);

create unique index year_check_running on year_check (fiscal_year) where state = 'RUNNING';
create index year_check_last on year_check (fiscal_year, ordered_at desc);

-- the order in which they are checked
create index performance_plan_round on performance_plan (fiscal_year, id);

-- plans are counted once whatever their findings weigh: they stand in order before the weight
drop index finding_statistics;
create index finding_statistics on finding (fiscal_year, code, department_id, plan_id) include (severity);
