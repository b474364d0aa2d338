-- who set how rules are applied, when; rows are only ever added. The last row of a year, template and rule tells
-- whether somebody else changed it in between
create table rule_setting_change (
  id bigint generated always as identity constraint rule_setting_change_pk primary key,
  fiscal_year integer not null constraint rule_setting_change_cycle_fk references budget_cycle,
  template text,
  code text not null,
  changed_at timestamptz not null,
  account_id uuid not null,
  account_name text not null,
  kind text not null,
  setting_before jsonb not null,
  setting_after jsonb not null,
  constraint rule_setting_change_kind check (kind in ('CHANGED', 'RESET', 'COPIED'))
);

create index rule_setting_change_rule on rule_setting_change (fiscal_year, code, id desc);
