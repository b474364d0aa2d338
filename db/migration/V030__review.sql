-- every step a plan took on its way: who, when, from where, with which content
create table review_step (
  id uuid not null constraint review_step_pk primary key,
  plan_id uuid not null constraint review_step_plan_fk references performance_plan,
  plan_version bigint not null,
  action text not null,
  from_status text not null,
  to_status text not null,
  taken_at timestamptz not null,
  account_id uuid not null,
  account_name text not null,
  origin text,
  opinion text,
  remarks jsonb not null,
  approval_number text,
  approval_date date,
  -- the form as it was decided on, and its SHA-256
  content jsonb not null,
  content_hash text not null,
  constraint review_step_opinion check (action <> 'SEND_BACK' or opinion is not null or remarks <> '[]')
);

create index review_step_of_plan on review_step (plan_id, taken_at);

-- what happened is never rewritten, not even by the program
create function refuse_rewriting_history() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name;
end
$$;

create trigger review_step_is_final before update or delete on review_step
  for each row execute function refuse_rewriting_history();
