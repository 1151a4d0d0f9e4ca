-- Notices on a person's own devices (Web Push, RFC 8030, 8291, 8292), and rights of a token by part of the product.

-- One browser on one device. The endpoint is where its push service listens; the two keys encrypt what is sent there.
create table push_subscription (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  endpoint text not null check (endpoint ~ '^https?://'),
  p256dh text not null,
  auth text not null,
  device text not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  -- Switched off by its person, taken over by another person at the same browser, or gone by the push service's word.
  ended_by text check (ended_by in ('person', 'other', 'gone')),
  check ((ended_at is null) = (ended_by is null))
);
create unique index push_subscription_live on push_subscription (endpoint) where ended_at is null;
create index push_subscription_person on push_subscription (person_id) where ended_at is null;
select guard('push_subscription');

create table push (
  id bigint generated always as identity primary key,
  subscription_id integer not null references push_subscription,
  state text not null default 'queued'
    check (state in ('queued', 'sending', 'sent', 'refused', 'unclear', 'dropped', 'gone', 'unreached')),
  attempts integer not null default 0,
  not_before timestamptz not null,
  claimed_at timestamptz,
  settled_at timestamptz,
  -- The words of the push service, or why it could not be reached.
  answer text,
  created_at timestamptz not null
);
create index push_waiting on push (not_before, id) where state = 'queued';
create index push_sending on push (claimed_at) where state = 'sending';
create index push_of_subscription on push (subscription_id, id);
select guard('push');

-- A notice goes to a device once: the key is the guard.
create table push_notice (
  notice_id bigint not null references notice,
  subscription_id integer not null references push_subscription,
  push_id bigint not null references push,
  primary key (notice_id, subscription_id)
);
create index push_notice_push on push_notice (push_id);
select guard('push_notice');

-- The reads a token may do; null for all that its person may, as of writes.
alter table access_token add column reads text[];
alter table access_token add column last_used_at timestamptz;
