import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { SearchSource } from '../../domain/search/index.ts'
import type { Reader } from '../db/database.ts'

export interface Grants {
  readonly unitId: number
  readonly grants: readonly { readonly role: string; readonly unitId: number }[]
  readonly day: string
}

/** The units at which each role counts, and whether any route leads to the person's own unit. */
export const reachOf = async (db: Reader, { unitId, grants, day }: Grants) => {
  const granted = grants.map(grant => grant.unitId)
  const { rows } = await sql<{ role: string | null; unitIds: number[] | null; routed: boolean }>`
    with grants as (
      select * from unnest(${granted}::int[], ${grants.map(({ role }) => role)}::text[]) as g(unit_id, role)
    ), reached as (
      select g.role, array_agg(distinct r.unit_id) as unit_ids
      from unit_reached(${[...new Set(granted)]}::int[], ${day}::date) r
      join grants g on g.unit_id = r.granted_at group by g.role
    )
    select reached.role, reached.unit_ids, way.routed
    from (select exists (select from leg where receiver_unit_id = ${unitId}) as routed) way
    left join reached on true`.execute(db)
  return {
    reach: new Map(rows.flatMap(({ role, unitIds }) => (role === null ? [] : [[role, unitIds ?? []]]))),
    routed: rows.some(({ routed }) => routed),
  }
}

/** Units at which each kind of reader is asked, out of the roles of the contract through which the same is read. */
export interface ReadableUnits {
  readonly planReviewer: readonly number[]
  readonly report: readonly number[]
  readonly document: readonly number[]
  readonly attachment: readonly number[]
  /** What is not handed in yet is seen at its unit by these, and by the officers of its campaign. */
  readonly draft: readonly number[]
  readonly attachmentDraft: readonly number[]
  readonly officer: readonly number[]
}

export interface Asker {
  readonly unitId: number
  readonly units: ReadableUnits
  /** May the person read what the route sends to their own unit? */
  readonly receives: { readonly report: boolean; readonly attachment: boolean }
  /** All units at which anything can be read, where they are few and no route leads here: a way to look at less. */
  readonly few: readonly number[] | null
  readonly day: string
}

export interface Sought {
  /** A tsquery of [a-z0-9] tokens; null where only symbols were typed. */
  readonly words: string | null
  readonly symbols: readonly string[]
  readonly source: SearchSource | null
  readonly campaignId: number | null
  readonly window: number
  readonly from: number
  readonly size: number
}

const at = (units: readonly number[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`s.unit_id = any(${[...units]}::int[])`

/** The same as the reads of each step ask, over all rows at once. */
const visible = ({ units, receives }: Asker): RawBuilder<SqlBool> => {
  const routed = (received: boolean, held: readonly number[]) => sql<SqlBool>`
    case when (s.campaign_id, s.assignment_id) in (select campaign_id, assignment_id from routed)
      then ${received} else ${at(held)} end`
  const unsent = (own: readonly number[]) => sql<SqlBool>`(${at(own)} or exists (
    select from campaign c where c.id = s.campaign_id and c.unit_id = any(${[...units.officer]}::int[])))`
  return sql<SqlBool>`case s.reader
    when 'everyone' then true
    when 'planReviewer' then ${at(units.planReviewer)}
    when 'document' then ${at(units.document)}
    when 'report' then ${routed(receives.report, units.report)}
    when 'draft' then ${routed(receives.report, units.report)} and ${unsent(units.draft)}
    when 'attachment' then ${routed(receives.attachment, units.attachment)}
    when 'attachmentDraft' then ${routed(receives.attachment, units.attachment)}
      and ${unsent(units.attachmentDraft)}
    else false end`
}

/** The marks beside the words say at which unit a text is read: the index itself leaves the others out. */
const marked = (words: string | null, few: readonly number[] | null): string | null => {
  if (few === null) return words
  const marks = ['all', ...few].map(mark => `'@${mark}'`).join(' | ')
  return words === null ? `(${marks})` : `${words} & (${marks})`
}

const wanted = ({ words, symbols, campaignId }: Sought, { few }: Asker): RawBuilder<SqlBool> => {
  const query = marked(words, few)
  const conditions = [
    ...(query === null ? [] : [sql<SqlBool>`s.words @@ ${query}::tsquery`]),
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
  readonly at: string
  readonly unitName: string | null
  readonly campaignName: string | null
}

type Counts = { source: SearchSource; count: number }[]

/** Hits that the person may read: looked at up to a window, the best first, a page of them with their texts. */
export const findTexts = async (
  db: Reader,
  asker: Asker,
  sought: Sought,
): Promise<{ counts: Counts; rows: Found[] }> => {
  const rank = sought.words === null ? sql`0` : sql`ts_rank_cd(s.words, ${sought.words}::tsquery)`
  const chosen = sought.source === null ? sql`true` : sql`h.source = ${sought.source}`
  const { rows } = await sql<{ counts: Counts | null; found: Found[] | null }>`
    with routed as materialized (
      select campaign_id, assignment_id from leg where receiver_unit_id = ${asker.unitId}
    ), hits as materialized (
      select s.id, s.source, ${rank} as rank, s.at from search_text s
      where ${wanted(sought, asker)} and ${visible(asker)}
      limit ${sought.window + 1}
    ), page as (
      select h.*, row_number() over (order by h.rank desc, h.at desc, h.id) as place from hits h where ${chosen}
      order by place limit ${sought.size} offset ${sought.from}
    )
    select
      (select json_agg(json_build_object('source', source, 'count', count)) from (
        select source, count(*)::int as count from hits group by source order by source) counted) as counts,
      (select json_agg(json_build_object('id', s.id, 'source', s.source, 'title', s.title, 'body', s.body,
          'path', s.path, 'at', s.at, 'unitName', named.full_name, 'campaignName', campaign.name) order by page.place)
        from page join search_text s on s.id = page.id
        left join campaign on campaign.id = s.campaign_id
        left join lateral (
          select u.full_name from unit_state u where u.unit_id = s.unit_id
          order by u.valid @> ${asker.day}::date desc, lower(u.valid) desc nulls last limit 1
        ) named on true) as found`.execute(db)
  return { counts: rows[0]?.counts ?? [], rows: rows[0]?.found ?? [] }
}
