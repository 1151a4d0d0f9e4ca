import type { Reader, Writer } from '../../db/database.ts'

/** The assignments as they stand, with what an amended plan may change about them. */
export const standingAssignments = (db: Reader, campaignId: number) =>
  db
    .selectFrom('assignment')
    .where('campaignId', '=', campaignId)
    .select(['id as assignmentId', 'obligationId', 'unitId', 'dueOn', 'dueRelation', 'dueAt', 'state'])
    .execute()

export const redateAssignments = async (
  tx: Writer,
  campaignId: number,
  moved: readonly {
    readonly assignmentId: number
    readonly dueOn: string | null
    readonly dueAt: Date | null
  }[],
): Promise<void> => {
  for (const { assignmentId, dueOn, dueAt } of moved) {
    await tx
      .updateTable('assignment')
      .set({ dueOn, dueAt })
      .where('campaignId', '=', campaignId)
      .where('id', '=', assignmentId)
      .execute()
  }
}

/** Assignments nobody has begun, with their legs; the audit keeps that they were. */
export const dropAssignments = async (
  tx: Writer,
  campaignId: number,
  ids: readonly number[],
): Promise<void> => {
  if (ids.length === 0) return
  await tx.deleteFrom('leg').where('campaignId', '=', campaignId).where('assignmentId', 'in', ids).execute()
  await tx.deleteFrom('assignment').where('campaignId', '=', campaignId).where('id', 'in', ids).execute()
}
