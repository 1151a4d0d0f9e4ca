-- Personal tokens, the calendar feed and webhooks: ways in and out besides the pages.

create table access_token (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  name text not null,
  token_hash text not null unique,
  begins text not null,
  -- The writes it may do; null does all that its person may.
  writes text[],
  unit_id integer references unit,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  check (expires_at > created_at)
);
create index access_token_person on access_token (person_id);
select guard('access_token');

-- Which token wrote, beside who.
alter table audit add column token_id integer;

create table feed (
  person_id integer primary key references person,
  key_hash text not null unique,
  opened_at timestamptz not null
);
select guard('feed');

create table webhook (
  id integer generated always as identity primary key,
  unit_id integer not null references unit,
  url text not null check (url ~ '^https?://'),
  -- What signs the messages: it has to be known here to sign.
  secret text not null,
  events text[] not null,
  enabled boolean not null default true,
  failures integer not null default 0,
  created_by integer not null references person,
  created_at timestamptz not null,
  removed_at timestamptz
);
select guard('webhook');

create table webhook_delivery (
  id bigint generated always as identity primary key,
  webhook_id integer not null references webhook,
  -- No foreign key: it would stand between history and the guards that answer for it.
  event_id bigint not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'givenUp')),
  attempts integer not null default 0,
  next_at timestamptz not null,
  status integer,
  error text,
  delivered_at timestamptz,
  unique (webhook_id, event_id)
);
create index webhook_delivery_waiting on webhook_delivery (next_at) where state = 'waiting';
create index webhook_delivery_event on webhook_delivery (event_id);
select guard('webhook_delivery');

-- A message is put down in the transaction of the event it tells of: it is sent exactly if the write happens. What
-- sending itself writes is not told, or it would never end.
create function queue_webhooks() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.unit_id is null or new.name like 'webhook.%' then return null; end if;
  insert into webhook_delivery (webhook_id, event_id, next_at)
  select hook.id, new.id, new.at from webhook hook
  where hook.enabled and hook.removed_at is null and hook.events && array[new.name, '*']
    and exists (
      select from unit_reach(new.unit_id, (new.at at time zone 'Asia/Ho_Chi_Minh')::date) above
      where above.unit_id = hook.unit_id);
  if found then
    perform enqueue('webhook.deliver', json_build_object('eventId', new.id), 'webhook.deliver:' || new.id);
  end if;
  return null;
end
$$;
create trigger event_hooked after insert on event for each row execute function queue_webhooks();
