-- the last check of a plan by the rules; a plan without a row was never stored by the program
create table plan_check (
  plan_id uuid not null constraint plan_check_pk primary key
    constraint plan_check_plan_fk references performance_plan on delete cascade,
  -- the version whose cells were checked, null before the first check
  plan_version bigint,
  -- which rules in which versions and settings were applied
  stamp text,
  checked_at timestamptz,
  -- what stands open: neither mended nor explained
  open_errors integer not null default 0,
  open_warnings integer not null default 0,
  infos integer not null default 0,
  explained integer not null default 0,
  -- from when on to check it in the background, null while nothing changed
  due_at timestamptz,
  constraint plan_check_done check ((plan_version is null) = (stamp is null) and (stamp is null) = (checked_at is null))
);

create index plan_check_due on plan_check (due_at) where due_at is not null;

insert into plan_check (plan_id, due_at) select id, updated_at from performance_plan;

-- what the rules found in the cells of a plan; stands until a changed cell removes it
create table finding (
  plan_id uuid not null constraint finding_plan_fk references performance_plan on delete cascade,
  -- made of rule, cell and the words seen: the same again is the same finding
  id uuid not null,
  -- in the order of the form
  position integer not null,
  code text not null,
  rule_version integer not null,
  severity text not null,
  -- the cell as counted in the version checked, and with the key of its row
  path text not null,
  cell text not null,
  place text not null,
  evidence text not null,
  reason text not null,
  repair text,
  -- what else the rule saw: cells in the same form, with their words
  others jsonb not null,
  explainable boolean not null,
  explained boolean not null,
  -- of the plan, which never changes them: statistics read the index alone
  fiscal_year integer not null,
  department_id uuid not null,
  constraint finding_pk primary key (plan_id, id),
  constraint finding_severity check (severity in ('ERROR', 'WARNING', 'INFO')),
  constraint finding_explained check (explainable or not explained)
);

create index finding_statistics on finding (fiscal_year, code, department_id, severity, plan_id) include (explained);

-- what was said about findings: explained by the unit, refused by a reviewer. Keeps what it was said about
create table finding_answer (
  id bigint not null generated always as identity constraint finding_answer_pk primary key,
  plan_id uuid not null constraint finding_answer_plan_fk references performance_plan on delete cascade,
  plan_version bigint not null,
  finding_id uuid not null,
  kind text not null,
  words text not null,
  given_at timestamptz not null,
  account_id uuid not null,
  account_name text not null,
  origin text,
  code text not null,
  cell text not null,
  place text not null,
  evidence text not null,
  reason text not null,
  constraint finding_answer_kind check (kind in ('EXPLANATION', 'REFUSAL')),
  constraint finding_answer_words check (words <> '' and length(words) <= 500)
);

create index finding_answer_of_plan on finding_answer (plan_id, id);

-- goes only together with a draft that was never handed in
create function refuse_rewriting_answers() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select from performance_plan where id = old.plan_id) then
    return old;
  end if;
  raise exception 'rows of % are never changed or deleted', tg_table_name;
end
$$;

create trigger finding_answer_is_final before update or delete on finding_answer
  for each row execute function refuse_rewriting_answers();
