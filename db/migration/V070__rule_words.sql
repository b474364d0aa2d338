-- words of the place and year that a rule shall know besides its own
alter table rule_setting
  add column words text[] not null default '{}';
