import { type SqlBool, sql } from 'kysely'
import type { Level, StandingUnit } from '../../../domain/org/index.ts'
import type { Reader, Writer } from '../../db/database.ts'

/** Everything below a unit on a day, and the unit itself. */
export const standingBelow = async (db: Reader, unitId: number, day: string): Promise<StandingUnit[]> => {
  const rows = await db
    .selectFrom(sql<{ unitId: number }>`unit_descendants(${unitId}, ${day}::date)`.as('below'))
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'below.unitId').on(sql<SqlBool>`state.valid @> ${day}::date`),
    )
    .select(['state.unitId', 'state.level', 'state.code', 'state.fullName', 'state.parentId'])
    .select(
      sql<
        string | null
      >`(select nullif(max(coalesce(upper(own.valid), 'infinity')), 'infinity')::text from unit_state own where own.unit_id = state.unit_id)`.as(
        'until',
      ),
    )
    .execute()
  return rows.map(row => ({ ...row, level: row.level as Level }))
}

/** Who has these codes from a day on, anywhere, as "level:code". */
export const holdersOf = async (
  db: Reader,
  codes: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, string>> => {
  const rows = await db
    .selectFrom('unitState')
    .where(sql<SqlBool>`code = any(${[...codes]}::text[])`)
    .where(sql<SqlBool>`valid && daterange(${day}::date, null)`)
    .select(['level', 'code', 'fullName'])
    .execute()
  return new Map(rows.map(row => [`${row.level}:${row.code}`, row.fullName]))
}

export const exchangeCodeOf = async (db: Reader, unitId: number): Promise<string | null> =>
  (await db.selectFrom('unit').where('id', '=', unitId).select('exchangeCode').executeTakeFirst())
    ?.exchangeCode ?? null

export const giveExchangeCode = async (tx: Writer, unitId: number, code: string | null): Promise<void> => {
  await tx.updateTable('unit').set({ exchangeCode: code }).where('id', '=', unitId).execute()
}
