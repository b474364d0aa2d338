-- how the rules of the catalogue are applied in a fiscal year; without a row, as in the catalogue
create table rule_setting (
  fiscal_year integer not null constraint rule_setting_cycle_fk references budget_cycle,
  -- null for all templates of the year; a row of a template counts instead of that
  template text,
  code text not null,
  enabled boolean not null default true,
  -- what the rule's errors, warnings and hints weigh, null as in the catalogue
  error_as text,
  warning_as text,
  info_as text,
  -- by how many yuan amounts may differ, null as in the catalogue
  tolerance numeric(17, 2),
  constraint rule_setting_once unique nulls not distinct (fiscal_year, template, code),
  constraint rule_setting_severity check (error_as in ('ERROR', 'WARNING', 'INFO')
    and warning_as in ('ERROR', 'WARNING', 'INFO') and info_as in ('ERROR', 'WARNING', 'INFO')),
  constraint rule_setting_tolerance check (tolerance >= 0)
);
