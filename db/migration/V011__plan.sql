-- the performance plan (绩效目标申报表): one row a form; its cells are one document
create table performance_plan (
  id uuid not null constraint performance_plan_pk primary key,
  version bigint not null,
  status text not null,
  fiscal_year integer not null constraint performance_plan_cycle_fk references budget_cycle,
  template text not null,
  layout text not null,
  unit_id uuid not null constraint performance_plan_unit_fk references budgetary_unit,
  department_id uuid not null constraint performance_plan_department_fk references department,
  content jsonb not null,
  -- what lists sort, sum and search; written by the program together with the content
  project_name text,
  project_code text,
  total_amount numeric(17, 2),
  search_text text not null,
  ever_submitted boolean not null,
  approval_number text,
  approval_date date,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by uuid not null,
  updated_by_name text not null,
  constraint performance_plan_status check (status in ('DRAFT', 'SUBMITTED', 'DEPARTMENT_REVIEWED', 'DIVISION_REVIEWED',
    'APPROVED', 'PUBLISHED', 'RETURNED')),
  constraint performance_plan_approval check ((status in ('APPROVED', 'PUBLISHED')) = (approval_date is not null))
);

-- what a text is found by: its characters and their neighbouring pairs. Finds Chinese words of
-- any length by index, in any locale and without an extension. The declared cost is the measured
-- one, so that the planner rather uses the index than this function on row after row
create function search_terms(words text) returns text[] language plpgsql immutable strict parallel safe cost 4000 as $$
declare
  characters text[] := string_to_array(words, null);
  pairs text[] := '{}';
begin
  for n in 2..cardinality(characters) loop
    pairs[n - 1] := characters[n - 1] || characters[n];
  end loop;
  return characters || pairs;
end
$$;

create index performance_plan_search on performance_plan using gin (search_terms(search_text));

-- what lists are sorted by; every index ends with the id, so that the way to a far page reads no rows
create index performance_plan_recent on performance_plan (updated_at desc, id);
create index performance_plan_year on performance_plan (fiscal_year, updated_at desc, id);
create index performance_plan_status on performance_plan (status, fiscal_year, updated_at desc, id);
create index performance_plan_unit on performance_plan (unit_id, fiscal_year, updated_at desc, id);
create index performance_plan_place on performance_plan (department_id, unit_id, project_code, id);
create index performance_plan_name on performance_plan (project_name, id);
create index performance_plan_code on performance_plan (project_code, id);
create index performance_plan_amount on performance_plan (total_amount desc nulls last, id);

-- what lists filter by: counts are read from here alone
create index performance_plan_facets on performance_plan (fiscal_year, status, department_id, template);

-- who changed which cells when; rows are only ever added
create table plan_edit (
  plan_id uuid not null constraint plan_edit_plan_fk references performance_plan on delete cascade,
  version bigint not null,
  edited_at timestamptz not null,
  account_id uuid not null,
  account_name text not null,
  changes jsonb not null,
  constraint plan_edit_pk primary key (plan_id, version)
);
