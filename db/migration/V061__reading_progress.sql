-- how far the reading of a document got: forms read of those found
alter table document_import
  add column forms_read integer not null default 0,
  add column forms_found integer not null default 0,
  drop column file_size;
