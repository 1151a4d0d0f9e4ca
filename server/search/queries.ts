import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { SearchSource } from '../../domain/search/index.ts'
import type { Reader } from '../db/database.ts'

/** Roles that count for each kind of reader: the lists of the contracts through which the same is read. */
export interface ReadingRoles {
  readonly planReviewer: readonly string[]
  readonly report: readonly string[]
  readonly document: readonly string[]
  readonly attachment: readonly string[]
}

export interface Sought {
  /** A tsquery of [a-z0-9] tokens; null where only symbols were typed. */
  readonly words: string | null
  readonly symbols: readonly string[]
  readonly source: SearchSource | null
  readonly campaignId: number | null
  readonly window: number
}

/** Who asks, as far as it decides what they may read. */
export interface Asker {
  readonly unitId: number
  readonly grants: readonly { readonly role: string; readonly unitId: number }[]
  /** May the person read reports and attachments that the route sends to their own unit? */
  readonly receives: { readonly report: boolean; readonly attachment: boolean }
  readonly day: string
}

const reachedBy = (roles: readonly string[]): RawBuilder<unknown> =>
  sql`(select unit_id from reach where role = any(${[...roles]}::text[]))`

/** The same as the reads of each step ask, over all rows at once. */
const visible = (asker: Asker, roles: ReadingRoles): RawBuilder<SqlBool> => {
  const received = (may: boolean): RawBuilder<SqlBool> => (may ? sql<SqlBool>`true` : sql<SqlBool>`false`)
  const routed = (receives: boolean, held: readonly string[]) => sql<SqlBool>`
    case when (s.campaign_id, s.assignment_id) in (select campaign_id, assignment_id from routed)
      then ${received(receives)} else s.unit_id in ${reachedBy(held)} end`
  const unsent = (own: readonly string[]) => sql<SqlBool>`(s.unit_id in ${reachedBy(own)}
    or exists (select from campaign c where c.id = s.campaign_id and c.unit_id in ${reachedBy(['officer'])}))`
  return sql<SqlBool>`case s.reader
    when 'everyone' then true
    when 'planReviewer' then s.unit_id in ${reachedBy(roles.planReviewer)}
    when 'document' then s.unit_id in ${reachedBy(roles.document)}
    when 'report' then ${routed(asker.receives.report, roles.report)}
    when 'draft' then ${routed(asker.receives.report, roles.report)} and ${unsent(['reporter'])}
    when 'attachment' then ${routed(asker.receives.attachment, roles.attachment)}
    when 'attachmentDraft' then ${routed(asker.receives.attachment, roles.attachment)}
      and ${unsent(['reporter', 'leader'])}
    else false end`
}

const wanted = ({ words, symbols, campaignId }: Sought): RawBuilder<SqlBool> => {
  const conditions = [
    ...(words === null ? [] : [sql<SqlBool>`s.words @@ ${words}::tsquery`]),
    ...symbols.map(symbol => sql<SqlBool>`(s.symbols <> '' and s.symbols like ${`% ${symbol}%`})`),
    ...(campaignId === null ? [] : [sql<SqlBool>`s.campaign_id = ${campaignId}`]),
  ]
  return sql.join(conditions, sql` and `)
}

interface Found {
  readonly id: number
  readonly source: SearchSource
  readonly title: string
  readonly body: string
  readonly path: string
  readonly at: Date
  readonly unitName: string | null
  readonly campaignName: string | null
  readonly count: number
}

/** Hits that the person may read: looked at up to a window, the best first, a page of them with their texts. */
export const findTexts = async (
  db: Reader,
  asker: Asker,
  roles: ReadingRoles,
  sought: Sought,
  page: { readonly from: number; readonly size: number },
) => {
  const granted = asker.grants.map(({ unitId }) => unitId)
  const rank = sought.words === null ? sql`0` : sql`ts_rank_cd(s.words, ${sought.words}::tsquery)`
  const hits = sql`
    with grants as materialized (
      select * from unnest(${granted}::int[], ${asker.grants.map(({ role }) => role)}::text[]) as g(unit_id, role)
    ), reach as materialized (
      select g.role, r.unit_id from unit_reached(${[...new Set(granted)]}::int[], ${asker.day}::date) r
      join grants g on g.unit_id = r.granted_at
    ), routed as materialized (
      select campaign_id, assignment_id from leg where receiver_unit_id = ${asker.unitId}
    ), hits as materialized (
      select s.id, s.source, ${rank} as rank, s.at from search_text s
      where ${wanted(sought)} and ${visible(asker, roles)}
      limit ${sought.window + 1}
    )`
  const counted = sql<{ source: SearchSource; count: number }>`
    ${hits} select source, count(*)::int as count from hits group by source`
  const chosen = sought.source === null ? sql`true` : sql`h.source = ${sought.source}`
  const found = sql<Found>`
    ${hits} select s.id, s.source, s.title, s.body, s.path, s.at, named.full_name as unit_name,
      campaign.name as campaign_name
    from (select * from hits h where ${chosen} order by rank desc, at desc, id
      limit ${page.size} offset ${page.from}) h
    join search_text s on s.id = h.id
    left join campaign on campaign.id = s.campaign_id
    left join lateral (
      select u.full_name from unit_state u where u.unit_id = s.unit_id
      order by u.valid @> ${asker.day}::date desc, lower(u.valid) desc nulls last limit 1
    ) named on true
    order by h.rank desc, h.at desc, h.id`
  return {
    counts: (await counted.execute(db)).rows,
    rows: (await found.execute(db)).rows,
  }
}
