-- requests that were carried out, so that the same one again (a double click, a retry after a broken line) does nothing
create table handled_request (
  account_id uuid not null,
  key text not null,
  -- SHA-256 of what was asked for: the same key with another request is a mistake of the caller
  request text not null,
  handled_at timestamptz not null,
  constraint handled_request_pk primary key (account_id, key),
  constraint handled_request_key check (length(key) between 1 and 100)
);

create index handled_request_age on handled_request (handled_at);
