-- An explanation is saved as words and figures are: whoever saves it says from which revision, and one that was taken
-- back stays here empty, so that its next writer is told of the change.
alter table draft_explanation add column revision integer not null default 1;
alter table draft_explanation drop constraint draft_explanation_text_check;
