import { sql } from 'kysely'
import type { OpenPoint } from '../../../domain/closing/index.ts'
import type { Reader } from '../../db/database.ts'

/** The name of a unit on the map of the campaign, as a column of a statement. */
const named = (unit: string) =>
  sql`(select full_name from unit_state where unit_state.unit_id = ${sql.ref(unit)}
    order by valid @> c.map_on desc, lower(valid) desc nulls last limit 1)`

const local = (at: string) => sql`to_char(${sql.ref(at)}, 'YYYY-MM-DD')`

/**
 * Everything that is open in a campaign, in one list. What each room calls open is told positively, state by state, so
 * that a new state is missing here rather than wrongly counted.
 */
export const openPointsOf = async (db: Reader, campaignId: number): Promise<OpenPoint[]> => {
  const { rows } = await sql<OpenPoint>`
    with c as (select * from campaign where id = ${campaignId}), points as (
      select 1 as rank, 'assignment' as kind, ${named('a.unit_id')} as unit,
        o.section || ' ' || o.text as what, coalesce(a.extended_to, a.due_on)::text as day, a.id
      from c join assignment a on a.campaign_id = c.id join obligation o on o.id = a.obligation_id
      where a.state in ('open', 'drafting', 'delivered', 'returned')
    union all
      select 2, 'verdict', ${named('s.unit_id')}, o.section || ' ' || o.text, ${local('s.submitted_at')}, s.report_id
      from c join submission s on s.campaign_id = c.id
      join report r on r.campaign_id = s.campaign_id and r.id = s.report_id
      join assignment a on a.campaign_id = r.campaign_id and a.id = r.assignment_id
      join obligation o on o.id = a.obligation_id
      where not exists (select from verdict v where v.campaign_id = s.campaign_id and v.report_id = s.report_id
        and v.version >= s.version)
    union all
      select 3, 'obstacle', ${named('a.unit_id')}, o.text, ${local('o.raised_at')}, o.id
      from c join obstacle o on o.campaign_id = c.id
      join assignment a on a.campaign_id = o.campaign_id and a.id = o.assignment_id
      where o.state in ('raised', 'forwarded')
    union all
      select 4, 'extension', ${named('a.unit_id')}, e.reason, e.wanted_on::text, e.id
      from c join extension e on e.campaign_id = c.id
      join assignment a on a.campaign_id = e.campaign_id and a.id = e.assignment_id
      where e.state = 'asked'
    union all
      select case when h.id is null then 6 else 5 end, case when h.id is null then 'document' else 'chase' end,
        ${named('d.unit_id')}, d.kind || coalesce(' ' || d.number || '/' || d.symbol, '') || ': ' || d.subject, ${local('d.created_at')}, d.id
      from c join official_document d on d.campaign_id = c.id left join chase h on h.document_id = d.id
      where d.state in ('draft', 'registered') and h.discarded_at is null
    union all
      select 7, 'upload', ${named('a.unit_id')}, f.name, ${local('f.begun_at')}, f.id
      from c join attachment f on f.campaign_id = c.id
      join assignment a on a.campaign_id = f.campaign_id and a.id = f.assignment_id
      where f.removed_at is null and not f.frozen and a.kind <> 'exemplar'
        and (f.kept_at is null or a.state <> 'done' or a.kind <> 'other')
    union all
      select 8, 'amendment', null, coalesce(m.title, m.file_name), ${local('m.created_at')}, m.id
      from c join plan_amendment m on m.plan_id = c.plan_id where m.state = 'proposed'
    union all
      select 9, 'citation', ${named('r.unit_id')}, left(p.text, 200), ${local('p.written_at')}, p.id
      from c join passage p on p.campaign_id = c.id
      join report r on r.campaign_id = p.campaign_id and r.id = p.report_id
      where exists (select from verdict v where v.campaign_id = p.campaign_id and v.report_id = p.report_id
        and v.version > p.version and v.verdict in ('accepted', 'partly'))
    )
    select kind, id, unit, what, day from points order by rank, day, id`.execute(db)
  return rows
}
