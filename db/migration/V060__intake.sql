-- documents brought in: each is read into forms, looked at, and then made into drafts
create table document_import (
  id uuid not null constraint document_import_pk primary key,
  version bigint not null,
  account_id uuid not null,
  account_name text not null,
  -- whose forms these can only be, null where the documents say so themselves
  unit_id uuid,
  file_name text not null,
  file_size integer not null,
  -- what was said when it was brought in
  template text,
  fiscal_year integer,
  state text not null,
  -- how often reading began: a file that ends the program is not read for ever
  attempts integer not null,
  error text,
  -- texts of the document that belong to no form
  unplaced jsonb not null,
  created_at timestamptz not null,
  finished_at timestamptz,
  constraint document_import_state check (state in ('WAITING', 'READING', 'READY', 'FAILED', 'CONFIRMED', 'UNDONE'))
);

create index document_import_owner on document_import (account_id, created_at desc, id);
create index document_import_age on document_import (created_at);

-- the file itself, until its forms are confirmed
create table import_file (
  import_id uuid not null constraint import_file_pk primary key
    constraint import_file_import_fk references document_import on delete cascade,
  content bytea not null
);

-- a form that was found in a document
create table import_form (
  id uuid not null constraint import_form_pk primary key,
  version bigint not null,
  import_id uuid not null constraint import_form_import_fk references document_import on delete cascade,
  number integer not null,
  location text not null,
  template text not null,
  layout text not null,
  fiscal_year integer,
  unit_id uuid,
  content jsonb not null,
  -- grows with the cells alone, for those who type in them
  content_version bigint not null,
  leftovers jsonb not null,
  doubts jsonb not null,
  changed_at timestamptz not null,
  -- what is to become of it, null for what is offered
  choice text,
  target_id uuid,
  target_version bigint,
  -- what became of it: the draft, and what stood in it before
  made_id uuid,
  made_version bigint,
  replaced_content jsonb,
  constraint import_form_place unique (import_id, number),
  constraint import_form_choice check (choice in ('CREATE', 'SKIP', 'REPLACE')),
  constraint import_form_target check ((choice = 'REPLACE') = (target_id is not null))
);

-- where the cells of a save came from, where nobody typed them
alter table plan_edit add column origin text;
