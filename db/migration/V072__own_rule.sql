-- rules of one's own: each is written in versions, of which one at most is applied
create sequence own_rule_number;

create table own_rule (
  -- given once and never again
  code text not null constraint own_rule_pk primary key,
  -- grows with every change, so that changes do not overwrite each other
  revision bigint not null,
  latest_version integer not null,
  -- null while the rule is not applied
  active_version integer,
  constraint own_rule_code check (code ~ '^U[0-9]{2,}$')
);

-- rows are only ever added
create table own_rule_version (
  code text not null constraint own_rule_version_rule_fk references own_rule,
  version integer not null,
  title text not null,
  severity text not null,
  expression text not null,
  -- what the clerk reads
  sentence text not null,
  -- the cell that findings stand at
  place text not null,
  -- null for all years, all templates
  fiscal_year integer constraint own_rule_version_cycle_fk references budget_cycle,
  template text,
  written_at timestamptz not null,
  account_id uuid not null,
  account_name text not null,
  constraint own_rule_version_pk primary key (code, version),
  constraint own_rule_version_severity check (severity in ('ERROR', 'WARNING', 'INFO'))
);

alter table own_rule add constraint own_rule_active_fk foreign key (code, active_version) references own_rule_version;

-- who switched which version on or off, when; rows are only ever added
create table own_rule_switch (
  id bigint generated always as identity constraint own_rule_switch_pk primary key,
  code text not null,
  version integer not null,
  switched_on boolean not null,
  switched_at timestamptz not null,
  account_id uuid not null,
  account_name text not null,
  constraint own_rule_switch_version_fk foreign key (code, version) references own_rule_version
);

create index own_rule_switch_rule on own_rule_switch (code, id desc);
