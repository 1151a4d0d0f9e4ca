import { type SqlBool, sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'
import { knownOn } from '../../org/index.ts'

/** Units right below one, as the campaign's map has them, in official order. */
export const unitsRightBelow = (db: Reader, unitId: number, mapOn: string) =>
  db
    .selectFrom('unitState as state')
    .where('state.parentId', '=', unitId)
    .where(sql<SqlBool>`state.valid @> ${mapOn}::date`)
    .select(['state.unitId as id', 'state.fullName as name'])
    .orderBy('state.position')
    .orderBy('state.name')
    .execute()

/** Every unit below one, however far, on the campaign's map. */
export const unitsAnywhereBelow = async (db: Reader, unitId: number, mapOn: string) => {
  const { rows } = await sql<{ unitId: number }>`
    select unit_id from unit_descendants(${unitId}, ${mapOn}::date) where depth > 0`.execute(db)
  return new Set(rows.map(row => row.unitId))
}

/** What a unit passed on, with how it stands, in official order. */
export const passedBelow = (db: Reader, campaignId: number, parentId: number) =>
  db
    .selectFrom('assignment')
    .innerJoin('campaign', 'campaign.id', 'assignment.campaignId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'assignment.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .where('assignment.campaignId', '=', campaignId)
    .where('assignment.parentId', '=', parentId)
    .where('assignment.state', '<>', 'inherited')
    .select([
      'assignment.id as assignmentId',
      'assignment.unitId',
      'state.fullName as unitName',
      'assignment.state',
      'assignment.dueOn',
      'assignment.dueAt',
      'assignment.deliveredAt',
    ])
    .orderBy('state.position')
    .orderBy('state.name')
    .execute()

/** Who of these units owes the duty already, and to whom. */
export const owingAlready = (
  db: Reader,
  campaignId: number,
  obligationId: number,
  unitIds: readonly number[],
) =>
  db
    .selectFrom('assignment')
    .where('campaignId', '=', campaignId)
    .where('obligationId', '=', obligationId)
    .where('unitId', 'in', unitIds)
    .select(['id', 'unitId', 'parentId', 'state'])
    .execute()

/** A new day for what was passed on and is not handed in. */
export const redatePassed = async (
  tx: Writer,
  move: { campaignId: number; ids: readonly number[]; dueOn: string; dueAt: Date; note: string },
): Promise<void> => {
  if (move.ids.length === 0) return
  await tx
    .updateTable('assignment')
    .set({ dueOn: move.dueOn, dueAt: move.dueAt, passedNote: move.note })
    .where('campaignId', '=', move.campaignId)
    .where('id', 'in', move.ids)
    .execute()
}
