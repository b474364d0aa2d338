-- changes of a fiscal year do not overwrite each other, and stay on record

alter table budget_cycle add column version bigint not null default 0;

-- who opened, changed or reopened a year when; rows are only ever added
create table budget_cycle_change (
  id bigint generated always as identity constraint budget_cycle_change_pk primary key,
  fiscal_year integer not null constraint budget_cycle_change_cycle_fk references budget_cycle,
  changed_at timestamptz not null,
  account_id uuid not null,
  account_name text not null,
  kind text not null,
  deadline_before timestamptz,
  deadline_after timestamptz,
  templates_before text[] not null,
  templates_after text[] not null,
  constraint budget_cycle_change_kind check (kind in ('OPENED', 'CHANGED', 'REOPENED'))
);

create index budget_cycle_change_year on budget_cycle_change (fiscal_year, id desc);
