-- The file of a campaign, closed (Decree 30/2020/NĐ-CP, article 29): each version with all that was put into it, kept as
-- it was. What people attached is not kept twice: an entry names the attachment, whose bytes are frozen.

create table closing (
  campaign_id integer not null references campaign,
  version integer not null check (version > 0),
  state text not null default 'building' check (state in ('building', 'done', 'failed')),
  -- Number and symbol of the file in the office's list of files.
  code text not null,
  -- Years; null for ever.
  retention integer check (retention between 1 and 100),
  reason text not null default '',
  closed_at timestamptz not null,
  closed_by integer not null references person,
  finished_at timestamptz,
  -- SHA-256 of the list of check values of all other files.
  root text check (root ~ '^[0-9a-f]{64}$'),
  open integer,
  problem jsonb,
  check (version = 1 or trim(reason) <> ''),
  check ((state = 'done') = (root is not null)),
  check ((state = 'done') = (finished_at is not null)),
  check ((state = 'failed') = (problem is not null)),
  primary key (campaign_id, version)
);
select guard('closing');

create table closing_part (
  campaign_id integer not null,
  version integer not null,
  position integer not null,
  path text not null,
  size integer not null check (size >= 0),
  sha256 text not null,
  crc bigint not null,
  bytes bytea,
  attachment_id integer,
  primary key (campaign_id, version, position),
  unique (campaign_id, version, path),
  foreign key (campaign_id, version) references closing (campaign_id, version),
  foreign key (campaign_id, attachment_id) references attachment (campaign_id, id),
  check ((bytes is null) = (attachment_id is not null))
);
create index closing_part_attachment on closing_part (campaign_id, attachment_id) where attachment_id is not null;
alter table closing_part alter column bytes set storage external;
select guard('closing_part');

create function refuse_changed_closing() returns trigger language plpgsql as $$
begin
  if old.state = 'done' then
    raise exception 'a closed file stays as it was closed' using errcode = 'TK001';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger closing_kept before update or delete on closing for each row execute function refuse_changed_closing();

create function refuse_changed_part() returns trigger language plpgsql as $$
declare
  own closing_part := case tg_op when 'INSERT' then new else old end;
begin
  if exists (select from closing c where c.campaign_id = own.campaign_id and c.version = own.version
      and c.state = 'done') then
    raise exception 'a closed file stays as it was closed' using errcode = 'TK001';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger closing_part_kept before insert or update or delete on closing_part
  for each row execute function refuse_changed_part();
