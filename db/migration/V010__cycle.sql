-- fiscal years and the form templates each of them offers
create table budget_cycle (
  fiscal_year integer not null constraint budget_cycle_pk primary key,
  submission_deadline timestamptz,
  constraint budget_cycle_year check (fiscal_year between 1990 and 2200)
);

create table budget_cycle_template (
  fiscal_year integer not null constraint budget_cycle_template_cycle_fk references budget_cycle,
  template text not null,
  constraint budget_cycle_template_pk primary key (fiscal_year, template)
);
