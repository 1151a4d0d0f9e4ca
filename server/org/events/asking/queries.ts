import { type SqlBool, sql } from 'kysely'
import type { SuccessionEffect } from '../../../../domain/org/index.ts'
import type { Reader, Writer } from '../../../db/database.ts'

/** A division whose shares nobody has said is an open question from its day on. Tells how many units it asks about. */
export const askShares = async (
  tx: Writer,
  successionId: number,
  onDay: string,
  passages: SuccessionEffect['passages'],
): Promise<number> => {
  const rows = passages
    .filter(({ into }) => into.some(({ share }) => share === null))
    .map(({ fromUnitId }) => ({
      unitId: fromUnitId,
      kind: 'weights' as const,
      onDay,
      successionId,
      entered: true,
    }))
  if (rows.length > 0) await tx.insertInto('unitQuestion').values(rows).execute()
  return rows.length
}

/** An undone event asks nothing. */
export const askNoMore = async (tx: Writer, successionId: number): Promise<void> => {
  await tx
    .deleteFrom('unitQuestion')
    .where('successionId', '=', successionId)
    .where('entered', '=', true)
    .execute()
}

/** Open questions who takes over a unit that the country's lists end on a day. */
export const unansweredOn = (db: Reader, unitIds: readonly number[], day: string) =>
  db
    .selectFrom('unitQuestion')
    .where(sql<SqlBool>`unit_id = any(${[...unitIds]}::int[])`)
    .where('kind', '=', 'successor')
    .where('settledAt', 'is', null)
    .where(sql<SqlBool>`on_day = ${day}::date`)
    .select(['id', 'unitId'])
    .orderBy('unitId')
    .execute()

/** Units that an event entered by a person, in force, changed after a day. */
export const changedByHandAfter = async (
  db: Reader,
  unitIds: readonly number[],
  day: string,
): Promise<ReadonlySet<number>> => {
  const { rows } = await sql<{ unitId: number }>`
    select distinct (state ->> 'unitId')::int as unit_id
    from succession event, jsonb_array_elements(event.removed || event.added) state
    where event.registry_key is null and event.kind <> 'undo' and event.on_day > ${day}::date
      and not exists (select from succession undo where undo.undoes = event.id)
      and (state ->> 'unitId')::int = any(${[...unitIds]}::int[])`.execute(db)
  return new Set(rows.map(row => row.unitId))
}

/** The units whose question an event answered. */
export const answeredBy = async (db: Reader, successionId: number): Promise<readonly number[]> => {
  const rows = await db
    .selectFrom('unitQuestion')
    .where('successionId', '=', successionId)
    .where('kind', '=', 'successor')
    .where('settledAt', 'is not', null)
    .select('unitId')
    .orderBy('unitId')
    .execute()
  return rows.map(row => row.unitId)
}
