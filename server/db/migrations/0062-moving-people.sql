-- People go with their unit: what an event changed of a person is kept, so that its undoing gives exactly that back.
create table succession_person (
  id integer generated always as identity primary key,
  succession_id integer not null references succession,
  person_id integer not null references person,
  from_unit_id integer not null references unit,
  -- Empty where somebody took the person out: they stay.
  to_unit_id integer references unit,
  state text not null check (state in ('waiting', 'stays', 'moved', 'gone', 'back', 'movedOn')),
  placed boolean not null default false,
  taken text[] not null default '{}',
  given text[] not null default '{}',
  entered_at timestamptz not null,
  constraint succession_person_once unique (succession_id, person_id, from_unit_id),
  constraint succession_person_elsewhere check (to_unit_id <> from_unit_id),
  constraint succession_person_somewhere check ((to_unit_id is null) = (state = 'stays'))
);
create index succession_person_person on succession_person (person_id);

-- An event that is entered ahead of its day moves people on it.
alter table succession add column people_wait boolean not null default false;
create index succession_people_wait on succession (on_day) where people_wait;

select guard('succession_person');
