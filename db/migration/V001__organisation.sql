-- The finance bureau's divisions, the departments assigned to them, and their budgetary units.

create table sector_division (
  id      uuid    not null,
  version integer not null,
  name    text    not null,
  constraint sector_division_pk primary key (id),
  constraint sector_division_name_unique unique (name),
  constraint sector_division_name_length check (length(name) between 1 and 100)
);

create table department (
  id          uuid    not null,
  version     integer not null,
  code        text    not null,
  name        text    not null,
  division_id uuid,
  constraint department_pk primary key (id),
  constraint department_code_unique unique (code),
  constraint department_name_unique unique (name),
  constraint department_code_length check (length(code) between 1 and 30),
  constraint department_name_length check (length(name) between 1 and 100),
  constraint department_division_fk foreign key (division_id) references sector_division (id)
);

create index department_division_ix on department (division_id);

create table budgetary_unit (
  id                uuid    not null,
  version           integer not null,
  code              text    not null,
  name              text    not null,
  department_id     uuid    not null,
  department_itself boolean not null,
  constraint budgetary_unit_pk primary key (id),
  constraint budgetary_unit_code_unique unique (code),
  constraint budgetary_unit_name_unique unique (name),
  constraint budgetary_unit_code_length check (length(code) between 1 and 30),
  constraint budgetary_unit_name_length check (length(name) between 1 and 100),
  constraint budgetary_unit_department_fk foreign key (department_id) references department (id)
);

create index budgetary_unit_department_ix on budgetary_unit (department_id);

-- a department has at most one unit that is the department itself (本级)
create unique index budgetary_unit_itself_unique on budgetary_unit (department_id) where department_itself;
