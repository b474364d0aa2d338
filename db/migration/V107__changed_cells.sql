-- how many cells a submission changed against the one before it; null for a first submission and for other steps
alter table review_step add column changed_cells integer
  constraint review_step_changed_cells check (changed_cells >= 0);
