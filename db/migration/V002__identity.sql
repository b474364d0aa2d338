-- Accounts, what they may do and where they sit, and how their last attempts to sign in went.

create table account (
  id               uuid    not null,
  version          integer not null,
  username         text    not null,
  display_name     text    not null,
  password_hash    text    not null,
  password_version integer not null,
  enabled          boolean not null,
  unit_id          uuid,
  department_id    uuid,
  division_id      uuid,
  constraint account_pk primary key (id),
  constraint account_username_unique unique (username),
  constraint account_username_lower check (username = lower(username)),
  constraint account_one_place check (num_nonnulls(unit_id, department_id, division_id) <= 1),
  constraint account_unit_fk foreign key (unit_id) references budgetary_unit (id),
  constraint account_department_fk foreign key (department_id) references department (id),
  constraint account_division_fk foreign key (division_id) references sector_division (id)
);

create index account_unit_ix on account (unit_id);
create index account_department_ix on account (department_id);
create index account_division_ix on account (division_id);

create table account_role (
  account_id uuid not null,
  role       text not null,
  constraint account_role_pk primary key (account_id, role),
  constraint account_role_known check (role in ('UNIT', 'DEPARTMENT', 'DIVISION', 'PERFORMANCE', 'ADMIN')),
  constraint account_role_account_fk foreign key (account_id) references account (id)
);

-- apart from the account, so that signing in never collides with an administrator who edits it
create table sign_in_record (
  account_id      uuid    not null,
  failed_attempts integer not null,
  locked_until    timestamptz,
  last_at         timestamptz,
  last_from       text,
  previous_at     timestamptz,
  previous_from   text,
  constraint sign_in_record_pk primary key (account_id),
  constraint sign_in_record_account_fk foreign key (account_id) references account (id)
);
