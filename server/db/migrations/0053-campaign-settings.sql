-- Bytes that one attachment of the campaign may have; null: the usual ones. It was a setting of the whole product that
-- only the database's owner could set.
alter table campaign add column attachment_limit integer check (attachment_limit between 1000000 and 100000000);

do $$
begin
  if exists (select from setting where name = 'attachmentLimit') then
    insert into audit (at, action, about) values (now(), 'migration.attachmentLimit', 'migration:53');
    update campaign set attachment_limit = least(greatest((value #>> '{}')::numeric::integer, 1000000), 100000000)
    from setting where setting.name = 'attachmentLimit' and jsonb_typeof(setting.value) = 'number';
    delete from setting where name = 'attachmentLimit';
  end if;
end
$$;
