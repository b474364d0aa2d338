-- the trail: who did what to what, when and from where. Rows are only ever added; each carries the hash of the one
-- before. What is hashed: sha256 of the hash before and of all other columns in their order, each as
-- '<length in bytes>:<text>', or '-' where it is null; the time as 2026-01-01T00:00:00.000000Z
create table trail_entry (
  -- from 1, without gaps, in the order in which the deeds became true
  number bigint not null constraint trail_entry_pk primary key,
  at timestamptz not null,
  kind text not null,
  -- null where nobody is known: a sign-in that was refused
  account_id uuid,
  account_name text not null,
  username text,
  roles text not null,
  -- the network address, null for the program itself
  origin text,
  subject_kind text,
  subject_id text,
  subject_title text,
  words text,
  -- json and not jsonb, which would give back another text than the one that was hashed
  changes json not null,
  previous_hash bytea not null,
  hash bytea not null,
  constraint trail_entry_hashes check (octet_length(previous_hash) = 32 and octet_length(hash) = 32),
  constraint trail_entry_subject check ((subject_kind is null) = (subject_id is null)
    and (subject_kind is null) = (subject_title is null))
);

create index trail_entry_time on trail_entry (at, number);
create index trail_entry_kind on trail_entry (kind, at, number);
create index trail_entry_account on trail_entry (account_id, at, number);
create index trail_entry_name on trail_entry (account_name, at, number);
create index trail_entry_username on trail_entry (username, at, number) where username is not null;
create index trail_entry_subject on trail_entry (subject_kind, subject_id, at, number) where subject_kind is not null;

-- the last entry: one row, which whoever adds entries holds until the end of the transaction
create table trail_head (
  id integer not null default 1 constraint trail_head_pk primary key,
  number bigint not null,
  hash bytea not null,
  constraint trail_head_single check (id = 1)
) with (fillfactor = 10);

insert into trail_head (number, hash) values (0, decode(repeat('00', 32), 'hex'));

create function follow_trail() returns trigger language plpgsql as $$
begin
  update trail_head set number = new.number, hash = new.hash
  where number = new.number - 1 and hash = new.previous_hash;
  if not found then
    raise exception 'entry % does not follow the last one', new.number;
  end if;
  return null;
end
$$;

create trigger trail_entry_follows after insert on trail_entry
  for each row execute function follow_trail();

create function refuse_rewriting_trail() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name;
end
$$;

create trigger trail_entry_is_final before update or delete or truncate on trail_entry
  for each statement execute function refuse_rewriting_trail();
create trigger trail_head_stays before delete or truncate on trail_head
  for each statement execute function refuse_rewriting_trail();

-- the role that the application connects as is the owner, and gives these away
revoke update, delete, truncate on trail_entry from current_user;
revoke insert, delete, truncate on trail_head from current_user;

-- checks of the whole chain, one row each time somebody ordered one
create table trail_check (
  id uuid not null constraint trail_check_pk primary key,
  state text not null,
  -- entries are checked in their order: this many proved right, and the hash of the last of them
  done bigint not null default 0,
  last_hash bytea not null default decode(repeat('00', 32), 'hex'),
  total bigint not null,
  -- the first entry that does not fit, where one was found
  broken_number bigint,
  broken_at timestamptz,
  broken_how text,
  ordered_by uuid not null,
  ordered_by_name text not null,
  ordered_at timestamptz not null,
  finished_at timestamptz,
  constraint trail_check_state check (state in ('RUNNING', 'SOUND', 'BROKEN', 'FAILED')),
  constraint trail_check_end check ((state = 'RUNNING') = (finished_at is null)),
  constraint trail_check_break check ((state = 'BROKEN') = (broken_how is not null)
    and (state = 'BROKEN') = (broken_number is not null))
);

create unique index trail_check_running on trail_check (state) where state = 'RUNNING';
create index trail_check_last on trail_check (ordered_at desc);
