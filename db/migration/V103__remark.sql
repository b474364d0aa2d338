-- what reviewers say about a cell, a row or a section of a form; changed by its author until it is sent
create table remark (
  id uuid not null constraint remark_pk primary key,
  plan_id uuid not null constraint remark_plan_fk references performance_plan,
  -- the decision it went along with; null while it is its author's draft, which nobody else sees
  step_id uuid constraint remark_step_fk references review_step deferrable initially deferred,
  -- with the key of the row: indicators[#4f0c2a71].annualTarget, indicators[#4f0c2a71], goals
  path text not null,
  place text not null,
  -- what stood there when it was written, null if nothing; long words are cut off, their hash is not
  quote text,
  fingerprint text not null,
  text text not null,
  written_at timestamptz not null,
  account_id uuid not null,
  account_name text not null,
  role text,
  constraint remark_text check (text <> '' and length(text) <= 2000)
);

create index remark_of_plan on remark (plan_id, written_at);

create function refuse_changing_sent_remark() returns trigger language plpgsql as $$
begin
  if old.step_id is not null then
    raise exception 'a remark that was sent is never changed or deleted';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger remark_is_final_when_sent before update or delete on remark
  for each row execute function refuse_changing_sent_remark();

-- what became of a remark; the last one tells its state
create table remark_event (
  id bigint not null generated always as identity constraint remark_event_pk primary key,
  remark_id uuid not null constraint remark_event_remark_fk references remark,
  kind text not null,
  words text,
  -- what stood there when its author said so, and only then
  quote text,
  fingerprint text,
  happened_at timestamptz not null,
  account_id uuid not null,
  account_name text not null,
  origin text,
  constraint remark_event_kind check (kind in ('SENT', 'MENDED', 'ANSWERED', 'KEPT_OPEN', 'CLOSED', 'CLOSED_BY_PASS')),
  constraint remark_event_words check ((words is not null) = (kind in ('ANSWERED', 'KEPT_OPEN')) and length(words) <= 2000),
  constraint remark_event_seen check ((fingerprint is not null) = (kind in ('SENT', 'KEPT_OPEN')))
);

create index remark_event_of_remark on remark_event (remark_id, id);

create trigger remark_event_is_final before update or delete on remark_event
  for each row execute function refuse_rewriting_history();
