import { sql } from 'kysely'
import type { Reader } from '../../db/database.ts'

/** What units stood under, the nearest first: on the day, or at their last. */
export const chainsAbove = async (db: Reader, unitIds: readonly number[], day: string) => {
  const { rows } = await sql<{ unitId: number; aboveId: number }>`
    select own.unit_id, up.unit_id as above_id
    from unnest(${[...unitIds]}::int[]) as own (unit_id), unit_reach(own.unit_id, ${day}::date) up
    where up.depth > 0
    order by own.unit_id, up.depth`.execute(db)
  return rows
}

/** Kind and level of units at their last by a day, as one word. */
export const lastLevels = async (db: Reader, unitIds: readonly number[], day: string) => {
  const { rows } = await sql<{ unitId: number; own: string }>`
    select distinct on (state.unit_id) state.unit_id, unit.kind || ' ' || state.level as own
    from unit_state state join unit on unit.id = state.unit_id
    where state.unit_id = any(${[...unitIds]}::int[])
      and coalesce(lower(state.valid), '-infinity') <= ${day}::date
    order by state.unit_id, lower(state.valid) desc nulls last`.execute(db)
  return new Map(rows.map(({ unitId, own }) => [unitId, own]))
}

/** Which kinds and levels stand right under units on a day, as "unit kind level". */
export const childLevelsOn = async (db: Reader, unitIds: readonly number[], day: string) => {
  const { rows } = await sql<{ child: string }>`
    select distinct state.parent_id || ' ' || unit.kind || ' ' || state.level as child
    from unit_state state join unit on unit.id = state.unit_id
    where state.parent_id = any(${[...unitIds]}::int[]) and state.valid @> ${day}::date`.execute(db)
  return new Set(rows.map(({ child }) => child))
}

/** The open questions about these units. */
export const questionsAt = async (db: Reader, unitIds: readonly number[]) => {
  if (unitIds.length === 0) return []
  const rows = await db
    .selectFrom('unitQuestion')
    .where('unitId', 'in', [...unitIds])
    .where('settledAt', 'is', null)
    .select(['id as questionId', 'unitId', 'kind', 'onDay'])
    .orderBy('onDay')
    .orderBy('id')
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as 'successor' | 'weights' }))
}
