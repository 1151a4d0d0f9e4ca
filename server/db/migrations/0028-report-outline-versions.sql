-- Outlines in full, version by version: a submission is read with the outline it was written by.
alter table outline add column indicators jsonb;
alter table outline add column checks jsonb not null default '[]';
alter table submission add column outline_version integer;

-- What is counted: by sex or kind, by a formula, by yes or no, out of a list, in a few words.
alter table indicator drop constraint indicator_type_check;
alter table indicator add constraint indicator_type_check
  check (type in ('count', 'money', 'rate', 'yesno', 'choice', 'text'));
alter table indicator add column choices jsonb;
alter table indicator add column breakdown jsonb;
alter table indicator add column breakdown_of text;
alter table indicator add column formula text;

-- A cell is answered by a number or by words, never by both.
alter table draft_figure add column words text;
alter table draft_figure add constraint draft_figure_one_answer check (value is null or words is null);
alter table figure alter column value drop not null;
alter table figure add column words text;
alter table figure add constraint figure_one_answer check ((value is null) <> (words is null));
