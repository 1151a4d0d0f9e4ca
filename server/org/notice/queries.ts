import { type SqlBool, sql } from 'kysely'
import type { Role } from '../../../domain/shared/index.ts'
import type { Reader, Writer } from '../../db/database.ts'

const columns = ['id', 'kind', 'vi', 'en', 'path', 'campaignId', 'at', 'readAt'] as const

export const noticesOf = (
  db: Reader,
  personId: number,
  page: { readonly before: number | undefined; readonly unread: boolean; readonly limit: number },
) => {
  let found = db.selectFrom('notice').where('personId', '=', personId).select(columns)
  if (page.before !== undefined)
    found = found.where(
      sql<SqlBool>`(at, id) < (select before.at, before.id from notice before where before.id = ${page.before})`,
    )
  if (page.unread) found = found.where('readAt', 'is', null)
  return found.orderBy('at', 'desc').orderBy('id', 'desc').limit(page.limit).execute()
}

export const unreadCount = async (db: Reader, personId: number): Promise<number> => {
  const { count } = await db
    .selectFrom('notice')
    .where('personId', '=', personId)
    .where('readAt', 'is', null)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Marks the person's own notices; tells how many were otherwise before. */
export const mark = async (
  tx: Writer,
  personId: number,
  which: { readonly ids: readonly number[] } | { readonly upTo: number },
  readAt: Date | null,
): Promise<number> => {
  const own = tx
    .updateTable('notice')
    .set({ readAt })
    .where('personId', '=', personId)
    .where('readAt', readAt === null ? 'is not' : 'is', null)
  const chosen = 'upTo' in which ? own.where('id', '<=', which.upTo) : own.where('id', 'in', which.ids)
  return Number((await chosen.executeTakeFirst()).numUpdatedRows)
}

/** Active people of the units, or who hold one of the roles there; `above` also asks the units on top of them. */
export const peopleAt = async (
  db: Reader,
  to: { readonly unitIds: readonly number[]; readonly roles: readonly Role[]; readonly above: boolean },
  day: string,
): Promise<{ unitId: number; personId: number }[]> => {
  if (to.unitIds.length === 0) return []
  const reach = to.above
    ? sql`select told.unit_id, up.unit_id as at_unit from unnest(${[...to.unitIds]}::int[]) as told(unit_id),
        lateral unit_ancestors(told.unit_id, ${day}::date) as up`
    : sql`select unit_id, unit_id as at_unit from unnest(${[...to.unitIds]}::int[]) as told(unit_id)`
  const { rows } = await sql<{ unitId: number; personId: number }>`
    with reach as (${reach})
    select reach.unit_id, person.id as person_id from reach
    join person on person.unit_id = reach.at_unit and person.active
    where ${to.roles.length === 0} or exists (
      select from role_grant where role_grant.person_id = person.id and role_grant.role = any(${[...to.roles]}::text[]))
    union
    select reach.unit_id, person.id from reach
    join role_grant on role_grant.unit_id = reach.at_unit and role_grant.role = any(${[...to.roles]}::text[])
    join person on person.id = role_grant.person_id and person.active`.execute(db)
  return rows
}

export interface NoticeToAdd {
  readonly personId: number
  readonly campaignId: number | null
  readonly unitId: number | null
  readonly kind: string
  readonly about: string
  readonly vi: string
  readonly en: string
  readonly path: string
  readonly at: Date
}

/** All rows travel as one parameter, so that tens of thousands fit one statement. */
export const addNotices = async (tx: Writer, notices: readonly NoticeToAdd[]): Promise<void> => {
  if (notices.length === 0) return
  const rows = notices.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
  await sql`
    insert into notice (person_id, campaign_id, unit_id, kind, about, vi, en, path, at)
    select "personId", "campaignId", "unitId", kind, about, vi, en, path, at
    from json_to_recordset(${JSON.stringify(rows)}::json) as told("personId" int, "campaignId" int, "unitId" int,
      kind text, about text, vi text, en text, path text, at timestamptz)`.execute(tx)
}

/** Who of these is still there to be told. */
export const activeAmong = async (db: Reader, personIds: readonly number[]): Promise<number[]> => {
  if (personIds.length === 0) return []
  const rows = await db
    .selectFrom('person')
    .where('id', 'in', personIds)
    .where(sql<SqlBool>`active`)
    .select('id')
    .execute()
  return rows.map(({ id }) => id)
}
