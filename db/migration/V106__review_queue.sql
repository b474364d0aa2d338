-- what waits for reviewers, longest first: of everybody and of a department; small beside the plans of all years
create index performance_plan_waiting on performance_plan (updated_at, id)
  where not superseded and status in ('SUBMITTED', 'DEPARTMENT_REVIEWED', 'DIVISION_REVIEWED');
create index performance_plan_waiting_place on performance_plan (department_id, updated_at, id)
  where not superseded and status in ('SUBMITTED', 'DEPARTMENT_REVIEWED', 'DIVISION_REVIEWED');
