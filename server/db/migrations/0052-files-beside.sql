-- Files that belong to something said about a duty are read with it and by nobody else: the search, which knows the
-- readers of reports alone, does not find them, and once said they stay where they were said.

create or replace function search_attachment(of_campaign integer, of_attachment integer) returns void language plpgsql as $$
begin
  delete from search_text where source = 'attachment' and source_id = of_attachment;
  perform put_search(search_row('attachment', f.id, '',
    case when f.frozen then 'attachment' else 'attachmentDraft' end, a.unit_id, f.campaign_id, f.assignment_id,
    coalesce((select '/bao-cao/' || r.id || case when f.section is null then '' else '?muc=' || f.section end
      from report r where r.campaign_id = f.campaign_id and r.assignment_id = f.assignment_id),
      '/dot-tong-ket/' || f.campaign_id || '?o=' || f.assignment_id),
    f.name, t.text, f.begun_at))
  from attachment f
  join attachment_text t on t.campaign_id = f.campaign_id and t.attachment_id = f.id
  join assignment a on a.campaign_id = f.campaign_id and a.id = f.assignment_id
  where f.campaign_id = of_campaign and f.id = of_attachment and f.kept_at is not null and a.kind <> 'exemplar'
    and f.about is null and (f.frozen or f.removed_at is null) and t.text <> '';
end
$$;

create or replace function refuse_frozen() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.frozen then raise exception 'a frozen attachment stays' using errcode = 'TK001'; end if;
    return old;
  end if;
  if old.frozen and (new.sha256, new.name, new.size, new.section, new.frozen, new.about)
      is distinct from (old.sha256, old.name, old.size, old.section, old.frozen, old.about) then
    raise exception 'a frozen attachment stays as it is' using errcode = 'TK001';
  end if;
  return new;
end
$$;
