-- files that people ordered; made in the background by whichever instance is free
create table export_job (
  id uuid not null constraint export_job_pk primary key,
  owner_id uuid not null,
  kind text not null,
  format text not null,
  grouped_by text not null,
  -- which plans; null does not filter
  fiscal_year integer,
  plan_status text,
  department_id uuid,
  template text,
  words text,
  -- what was ordered, in words
  title text not null,
  coverage text not null,
  state text not null,
  -- which try this is: what an earlier one still writes no longer counts
  attempt integer not null default 0,
  -- in plans; the total is known when the plans have been counted
  done bigint not null default 0,
  total bigint not null default 0,
  file_name text,
  file_size bigint,
  error text,
  ordered_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  expires_at timestamptz,
  constraint export_job_kind check (kind in ('SUMMARY', 'INDICATORS', 'FORMS', 'BOOK')),
  constraint export_job_format check (format in ('XLSX', 'DOCX')),
  constraint export_job_grouped_by check (grouped_by in ('NONE', 'DEPARTMENT', 'DIVISION')),
  constraint export_job_state check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  constraint export_job_file check ((state = 'DONE') = (file_name is not null)
    and (state = 'DONE') = (file_size is not null)),
  constraint export_job_error check ((state = 'FAILED') = (error is not null)),
  constraint export_job_end check ((state in ('DONE', 'FAILED')) = (expires_at is not null))
);

create index export_job_owner on export_job (owner_id, ordered_at desc);
create index export_job_expiry on export_job (expires_at);

-- the files in pieces: no instance needs a whole one in memory, and each can send every file
create table export_chunk (
  export_id uuid not null constraint export_chunk_job_fk references export_job on delete cascade,
  attempt integer not null,
  number integer not null,
  bytes bytea not null,
  constraint export_chunk_pk primary key (export_id, attempt, number)
);

-- workbooks and archives are compressed already
alter table export_chunk alter column bytes set storage external;
