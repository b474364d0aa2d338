-- what the reviewers of the bureau think of each submission of a plan
create table review_sheet (
  id uuid not null constraint review_sheet_pk primary key,
  version bigint not null,
  plan_id uuid not null constraint review_sheet_plan_fk references performance_plan,
  -- the cells that are judged, with their SHA-256 as in review_step
  plan_version bigint not null,
  content jsonb not null,
  content_hash text not null,
  -- points and the rule of the grade, as they were when the sheet was begun
  scheme jsonb not null,
  entries jsonb not null,
  -- what the program had suggested when the sheet was finished
  proposals jsonb,
  begun_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  changed_by_name text not null,
  finished_at timestamptz,
  grade text,
  -- of a key project
  total numeric(5, 2),
  constraint review_sheet_grade check (grade in ('EXCELLENT', 'GOOD', 'FAIR', 'POOR')),
  constraint review_sheet_finished check ((finished_at is null) = (grade is null)
    and (finished_at is null) = (proposals is null))
);

create index review_sheet_of_plan on review_sheet (plan_id, begun_at);

-- one sheet at a time about the same cells
create unique index review_sheet_open on review_sheet (plan_id, content_hash) where finished_at is null;

create trigger review_sheet_is_final before update on review_sheet
  for each row when (old.finished_at is not null) execute function refuse_rewriting_history();

create trigger review_sheet_stays before delete on review_sheet
  for each row execute function refuse_rewriting_history();
