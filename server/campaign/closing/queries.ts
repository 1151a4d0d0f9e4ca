import { sql } from 'kysely'
import type { Writer } from '../../db/database.ts'

interface Closing {
  readonly campaignId: number
  readonly assignmentId: number
  readonly at: Date
}

/** What is accepted was delivered before; what is done without being sent is delivered now. */
const closed = (at: Date) => ({
  state: 'done' as const,
  doneAt: at,
  deliveredAt: sql<Date>`coalesce(delivered_at, ${at}::timestamptz)`,
})

/**
 * Closes a duty whose every leg has its receipt; tells whether it did. Nothing else closes what goes along a route,
 * and the database refuses it as well.
 */
export const closeArrived = async (
  tx: Writer,
  { campaignId, assignmentId, at }: Closing,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('assignment')
    .set(closed(at))
    .where('campaignId', '=', campaignId)
    .where('id', '=', assignmentId)
    .where('state', '<>', 'done')
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('leg')
            .whereRef('leg.campaignId', '=', 'assignment.campaignId')
            .whereRef('leg.assignmentId', '=', 'assignment.id')
            .where('leg.receivedAt', 'is', null)
            .select('leg.position'),
        ),
      ),
    )
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Closes a duty on somebody's word: where it has no route, or from the papers of its receivers. */
export const closeByWord = async (
  tx: Writer,
  { campaignId, assignmentId, at, note }: Closing & { readonly note: string },
): Promise<void> => {
  await tx
    .updateTable('assignment')
    .set({ ...closed(at), doneNote: note })
    .where('campaignId', '=', campaignId)
    .where('id', '=', assignmentId)
    .execute()
}

/** Closes a duty because what it depends on did not arise. */
export const closeNotArisen = async (
  tx: Writer,
  { campaignId, assignmentId, at, note }: Closing & { readonly note: string | null },
): Promise<void> => {
  await tx
    .updateTable('assignment')
    .set({ ...closed(at), notArisen: true, ...(note === null ? {} : { doneNote: note }) })
    .where('campaignId', '=', campaignId)
    .where('id', '=', assignmentId)
    .execute()
}

/** Sent again after a return: every receiver gives a receipt for what comes now; the history keeps the old ones. */
export const deliverAnew = async (
  tx: Writer,
  { campaignId, assignmentId, at }: { campaignId: number; assignmentId: number; at: Date },
): Promise<void> => {
  const cleared = tx
    .updateTable('leg')
    .set({ receivedAt: null, receivedBy: null, note: null })
    .where('campaignId', '=', campaignId)
    .where('assignmentId', '=', assignmentId)
  await tx
    .with('cleared', () => cleared)
    .updateTable('assignment')
    .set({ state: 'delivered', deliveredAt: at, doneAt: null })
    .where('campaignId', '=', campaignId)
    .where('id', '=', assignmentId)
    .execute()
}

/** Counts as delivered then, where a receiver decides so. */
export const countDelivered = async (
  tx: Writer,
  { campaignId, assignmentId, at }: Closing,
): Promise<void> => {
  await tx
    .updateTable('assignment')
    .set({ deliveredAt: at })
    .where('campaignId', '=', campaignId)
    .where('id', '=', assignmentId)
    .execute()
}
