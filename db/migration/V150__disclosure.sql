-- what is public of approved plans: frozen copies without persons; what is not, and why. Rows are only ever added
create table publication (
  id uuid not null constraint publication_pk primary key,
  plan_id uuid not null constraint publication_plan_fk references performance_plan,
  fiscal_year integer not null constraint publication_cycle_fk references budget_cycle,
  department_id uuid not null constraint publication_department_fk references department,
  department_name text not null,
  unit_name text not null,
  project_name text,
  project_code text,
  amount numeric(17, 2),
  revision integer not null,
  template text not null,
  layout text not null,
  -- the cells that may be public, and the SHA-256 of them
  content jsonb not null,
  content_hash text not null,
  approval_number text not null,
  approval_date date not null,
  published_at timestamptz not null,
  account_id uuid not null,
  account_name text not null
);

create index publication_of_plan on publication (plan_id, published_at desc);
create index publication_year on publication (fiscal_year, department_id, published_at desc, id);

-- from when on a copy is public no more
create table publication_end (
  publication_id uuid not null constraint publication_end_pk primary key
    constraint publication_end_publication_fk references publication,
  ended_at timestamptz not null,
  reason text not null,
  -- the copy that took its place, null where it was taken from the public
  replaced_by uuid constraint publication_end_replaced_fk references publication,
  account_id uuid not null,
  account_name text not null,
  -- the reason of a revision (2000) stands behind its number: 第1次调整：…
  constraint publication_end_reason check (length(reason) between 1 and 2100)
);

-- that an approved plan is not to be public, and that it may be after all; the last row counts
create table withholding (
  id bigint generated always as identity constraint withholding_pk primary key,
  plan_id uuid not null constraint withholding_plan_fk references performance_plan,
  withheld boolean not null,
  ground text,
  words text,
  decided_at timestamptz not null,
  account_id uuid not null,
  account_name text not null,
  constraint withholding_ground check (withheld = (ground is not null)),
  constraint withholding_ground_known check (ground in ('STATE_SECRET', 'SENSITIVE', 'OTHER')),
  constraint withholding_words check (length(words) <= 500)
);

create index withholding_of_plan on withholding (plan_id, id desc);

create trigger publication_is_final before update or delete on publication
  for each row execute function refuse_rewriting_history();
create trigger publication_end_is_final before update or delete on publication_end
  for each row execute function refuse_rewriting_history();
create trigger withholding_is_final before update or delete on withholding
  for each row execute function refuse_rewriting_history();
