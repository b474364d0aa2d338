-- what a version of a rule of one's own would find among the stored plans of a year, before it is switched on
create table own_rule_trial (
  id uuid not null constraint own_rule_trial_pk primary key,
  code text not null,
  version integer not null,
  fiscal_year integer not null constraint own_rule_trial_cycle_fk references budget_cycle,
  state text not null,
  -- which try this is: what an earlier one still reports no longer counts
  attempt integer not null default 0,
  done bigint not null default 0,
  total bigint not null default 0,
  -- plans in which it finds something, and those it leaves open because cells are blank
  hits bigint not null default 0,
  blank bigint not null default 0,
  -- how long applying it took, all plans together
  micros bigint not null default 0,
  samples jsonb not null default '[]',
  error text,
  ordered_at timestamptz not null,
  account_name text not null,
  finished_at timestamptz,
  constraint own_rule_trial_version_fk foreign key (code, version) references own_rule_version,
  constraint own_rule_trial_state check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  constraint own_rule_trial_error check ((state = 'FAILED') = (error is not null))
);

create index own_rule_trial_rule on own_rule_trial (code, ordered_at desc);
-- one at a time
create unique index own_rule_trial_open on own_rule_trial (code) where state in ('WAITING', 'RUNNING');
