-- moves of plans that nobody has been told of yet: written with the move, worked off within seconds. No key and no
-- reference, so that nobody who moves a plan waits for anybody
create table notice_due (
  id bigint generated always as identity constraint notice_due_pk primary key,
  plan_id uuid not null,
  action text not null,
  from_status text not null,
  to_status text not null,
  moved_at timestamptz not null,
  moved_by uuid not null,
  moved_by_name text not null
);

-- what a person is told: one row a line of the list
create table notice (
  id uuid not null constraint notice_pk primary key,
  account_id uuid not null constraint notice_account_fk references account on delete cascade,
  kind text not null,
  -- what is told while a notice of the same bundle is unread is added to that one
  bundle text not null,
  fiscal_year integer not null,
  -- the status that the plans came to, null for a reminder
  status text,
  -- the only plan it tells of, null if there are several or none
  plan_id uuid constraint notice_plan_fk references performance_plan on delete cascade,
  plans integer not null,
  -- how many of them had been sent back before
  returned integer not null,
  subject text not null,
  by_name text,
  words text,
  remarks integer not null,
  noted_at timestamptz not null,
  read_at timestamptz,
  -- when to send it by mail, null if it is not to be sent (any more)
  mail_due_at timestamptz,
  mail_attempts integer not null default 0,
  mailed_at timestamptz
);

-- the bell counts by it, too
create unique index notice_unread on notice (account_id, bundle) where read_at is null;

-- a reminder is given once, also by several instances and after it was read
create unique index notice_reminder on notice (account_id, bundle) where kind in ('DEADLINE', 'WAITING');

create index notice_list on notice (account_id, noted_at desc);
create index notice_age on notice (noted_at);
create index notice_plan on notice (plan_id);
create index notice_mail_due on notice (mail_due_at) where mail_due_at is not null;
