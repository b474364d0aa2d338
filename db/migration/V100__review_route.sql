-- through whose hands the forms of a year go, and that on record with the other changes of a year

alter table budget_cycle
  add column department_reviews boolean not null default true,
  add column bureau_in_one_step boolean not null default false,
  add column returns_straight boolean not null default true;

alter table budget_cycle_change
  add column route_before jsonb,
  add column route_after jsonb;
