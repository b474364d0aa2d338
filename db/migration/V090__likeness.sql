-- what plans that say nearly the same are found by: numbers that two texts probably share if they are alike. One row a
-- plan; everything in it is made from the plan's cells and can be made again
create table likeness_signature (
  plan_id uuid not null constraint likeness_signature_pk primary key
    constraint likeness_signature_plan_fk references performance_plan on delete cascade,
  -- the one whose cells it was made from
  plan_version bigint not null,
  unit_id uuid not null,
  project_name text,
  project_code text,
  begun_at timestamptz not null,
  bands integer[] not null
);

-- entries go into the index at once: a list of waiting ones would be read by every search
create index likeness_signature_bands on likeness_signature using gin (bands) with (fastupdate = off);

-- the plans whose cells were written since their row was made. No key and no reference, so that nobody who saves a plan
-- waits for the program that works this off
create table likeness_due (
  id bigint generated always as identity constraint likeness_due_pk primary key,
  plan_id uuid not null
);

-- by the database, so that no way of storing plans can forget it, whether one by one or in bulk
create function note_likeness_due() returns trigger language plpgsql as $$
begin
  insert into likeness_due (plan_id) values (new.id);
  return null;
end
$$;

create trigger likeness_due_of_new after insert on performance_plan
  for each row execute function note_likeness_due();

create trigger likeness_due_of_changed after update of content on performance_plan
  for each row when (old.content is distinct from new.content) execute function note_likeness_due();

insert into likeness_due (plan_id) select id from performance_plan order by created_at;
