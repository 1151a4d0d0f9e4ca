-- What people are told: one row a person. In the app it is read here; e-mail and push take it from here.

create table notice (
  id bigint generated always as identity primary key,
  person_id integer not null references person,
  campaign_id integer,
  unit_id integer,
  kind text not null check (kind ~ '^[a-zA-Z]+\.[a-zA-Z]+$'),
  about text not null,
  vi text not null,
  en text not null,
  path text not null check (path like '/%'),
  at timestamptz not null,
  read_at timestamptz
);
create index notice_person on notice (person_id, id);
create index notice_unread on notice (person_id) where read_at is null;
create index notice_campaign on notice (campaign_id, id);
select guard('notice');

-- The open pages of those who are told, and of nobody else, hear of it; some hundreds of people fit one message.
create function tell_notice() returns trigger language plpgsql as $$
begin
  perform pg_notify('event', json_build_object('name', 'notice.tell', 'to', array_agg(person_id))::text)
  from (
    select person_id, row_number() over (order by person_id) / 500 as part
    from (select distinct person_id from told) as people
  ) as parted
  group by part;
  return null;
end
$$;
create trigger notice_told after insert on notice referencing new table as told
  for each statement execute function tell_notice();

-- What a person does with what is their own alone concerns no other page than theirs.
create or replace function tell_event() returns trigger language plpgsql as $$
begin
  perform pg_notify('event', json_strip_nulls(json_build_object(
    'id', new.id, 'name', new.name, 'about', new.about, 'unitId', new.unit_id, 'campaignId', new.campaign_id,
    'to', case when new.about = 'person:' || new.person_id then json_build_array(new.person_id) end))::text);
  return null;
end
$$;
