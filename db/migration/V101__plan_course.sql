-- how a plan came to where it is, as far as its next steps depend on it, and which plan it revises (绩效目标调整)

alter table performance_plan
  -- the status in which a reviewer sent it back last, null unless it was sent back since it was last approved of
  add column returned_from text,
  -- whether nobody has decided since it was handed in
  add column undecided boolean not null default false,
  -- who wrote in it or handed it in: they cannot pass it
  add column makers uuid[] not null default '{}',
  add column revises_plan_id uuid constraint performance_plan_revises_fk references performance_plan,
  -- 0 for a plan that revises none
  add column revision integer not null default 0,
  add column revision_reason text,
  -- the plan that revises it, approved or not
  add column revised_by uuid constraint performance_plan_revised_by_fk references performance_plan on delete set null,
  -- whether its revision was approved, so that it holds no more
  add column superseded boolean not null default false,
  add constraint performance_plan_revision check ((revises_plan_id is null) = (revision = 0)
    and (revises_plan_id is null) = (revision_reason is null)),
  add constraint performance_plan_superseded check (not superseded or revised_by is not null),
  add constraint performance_plan_returned_from check (returned_from is null
    or returned_from in ('SUBMITTED', 'DEPARTMENT_REVIEWED', 'DIVISION_REVIEWED'));

create unique index performance_plan_revises on performance_plan (revises_plan_id) where revises_plan_id is not null;
create index performance_plan_revised_by on performance_plan (revised_by) where revised_by is not null;

update performance_plan p set
  undecided = p.status = 'SUBMITTED' or (p.status = 'DEPARTMENT_REVIEWED' and u.department_itself),
  returned_from = case when p.status = 'RETURNED' then (
    select s.from_status from review_step s where s.plan_id = p.id and s.action = 'SEND_BACK'
    order by s.taken_at desc, s.plan_version desc limit 1) end,
  makers = coalesce((
    select array_agg(distinct w.account_id) from (
      select s.account_id from review_step s where s.plan_id = p.id and s.action = 'SUBMIT'
      union all select e.account_id from plan_edit e where e.plan_id = p.id) w), '{}')
from budgetary_unit u where u.id = p.unit_id;

-- lists, sums and counts are of the plans that hold: what a revision superseded is reached from the revision
drop index performance_plan_recent, performance_plan_year, performance_plan_status, performance_plan_unit,
  performance_plan_place, performance_plan_name, performance_plan_code, performance_plan_amount, performance_plan_facets;

create index performance_plan_recent on performance_plan (updated_at desc, id) where not superseded;
create index performance_plan_year on performance_plan (fiscal_year, updated_at desc, id) where not superseded;
create index performance_plan_status on performance_plan (status, fiscal_year, updated_at desc, id) where not superseded;
create index performance_plan_unit on performance_plan (unit_id, fiscal_year, updated_at desc, id) where not superseded;
create index performance_plan_place on performance_plan (department_id, unit_id, project_code, id) where not superseded;
create index performance_plan_name on performance_plan (project_name, id) where not superseded;
create index performance_plan_code on performance_plan (project_code, id) where not superseded;
create index performance_plan_amount on performance_plan (total_amount desc nulls last, id) where not superseded;
create index performance_plan_facets on performance_plan (fiscal_year, status, department_id, template)
  where not superseded;
