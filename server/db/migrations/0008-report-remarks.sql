-- A return says at which sections something is to be mended: [{section, text}].
alter table verdict add column remarks jsonb not null default '[]';

-- An emptied cell stays, so that its revision goes on counting and its next writer is told of the change.
alter table draft_figure alter column value drop not null;

-- An indicator that a later outline leaves out is no longer asked for; figures handed in keep pointing at it.
alter table indicator add column retired boolean not null default false;
