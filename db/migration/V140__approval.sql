-- 批复: papers by which the bureau approves forms of a department, each with the list of what it approves. Rows are only
-- ever added
create table approval_paper (
  id uuid not null constraint approval_paper_pk primary key,
  fiscal_year integer not null constraint approval_paper_cycle_fk references budget_cycle,
  department_id uuid not null constraint approval_paper_department_fk references department,
  number text not null,
  dated date not null,
  -- what the bureau asks for besides, null for nothing
  words text,
  issued_at timestamptz not null,
  account_id uuid not null,
  account_name text not null,
  constraint approval_paper_number_unique unique (number, department_id, fiscal_year),
  constraint approval_paper_number_length check (length(number) between 1 and 100)
);

create index approval_paper_year on approval_paper (fiscal_year, issued_at desc, id);
create index approval_paper_department on approval_paper (department_id, issued_at desc, id);

-- as it was when it was approved
create table approval_paper_plan (
  paper_id uuid not null constraint approval_paper_plan_paper_fk references approval_paper,
  position integer not null,
  plan_id uuid not null constraint approval_paper_plan_plan_fk references performance_plan,
  project_code text,
  project_name text,
  unit_name text not null,
  amount numeric(17, 2),
  revision integer not null,
  content_hash text not null,
  constraint approval_paper_plan_pk primary key (paper_id, position),
  constraint approval_paper_plan_once unique (plan_id)
);

create trigger approval_paper_is_final before update or delete on approval_paper
  for each row execute function refuse_rewriting_history();
create trigger approval_paper_plan_is_final before update or delete on approval_paper_plan
  for each row execute function refuse_rewriting_history();
