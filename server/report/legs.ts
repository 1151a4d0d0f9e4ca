import { receiveReport } from '../../domain/report/index.ts'
import { allowedVerbs } from '../../domain/shared/index.ts'
import { legsOf } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import type { Subject } from '../http/action.ts'
import { rolesAt } from '../org/index.ts'

const arrivable = new Set(['submitted', 'accepted'])

/** The receivers on a report's way as its page shows them, each with its receipt and who may give it. */
export const legsWithMay = async (
  db: Reader,
  subject: Subject,
  { assignmentId, state }: { readonly assignmentId: number; readonly state: string },
  now: Date,
) => {
  const legs = await legsOf(db, [assignmentId])
  return Promise.all(
    legs.map(async ({ receiverUnitId, receiverName, insteadOf, receivedAt, receivedBy, note }) => {
      const waits = receivedAt === null && arrivable.has(state)
      const held = waits ? await rolesAt(db, subject, receiverUnitId, now) : []
      return {
        receiverUnitId,
        receiverName,
        insteadOf,
        receivedAt: receivedAt?.toISOString() ?? null,
        receivedBy,
        note,
        may: allowedVerbs([receiveReport], held),
      }
    }),
  )
}

/** Receivers without a receipt, by the report's assignment. */
export const missingReceipts = async (
  db: Reader,
  assignmentIds: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> => {
  const missing = new Map<number, string[]>()
  for (const { assignmentId, receiverName, receivedAt } of await legsOf(db, assignmentIds))
    if (receivedAt === null) missing.set(assignmentId, [...(missing.get(assignmentId) ?? []), receiverName])
  return missing
}
