-- A division entered by a person whose shares nobody has said asks for them, beside what the country's lists ask. A unit
-- may be divided more than once, so each such event asks for itself; undone, it asks no more.
alter table unit_question add column entered boolean not null default false;
alter table unit_question drop constraint unit_question_once;
create unique index unit_question_once on unit_question (unit_id, kind) where not entered;
create unique index unit_question_each on unit_question (unit_id, succession_id) where entered;
