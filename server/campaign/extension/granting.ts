import { campaignProblems, dayAfterDue, extendedDueAt } from '../../../domain/campaign/index.ts'
import { formatDate } from '../../../domain/shared/vietnamese/index.ts'
import type { Writer } from '../../db/database.ts'
import { dutiesNow } from '../owing/index.ts'
import { addGranted, moveDueAt, settleExtension, sharingDuty, waitingExtensionOf } from './queries.ts'

export interface LaterDate {
  readonly campaignId: number
  readonly assignmentId: number
  /** All that share the duty, or this one unit. */
  readonly for: 'asker' | 'all'
  /** The new last day, which counts to its end. */
  readonly grantedOn: string
  readonly reason: string
  readonly decidedBy: number
  readonly decidedAt: Date
}

/**
 * Moves the date of a duty without being asked for in due form: an answer to a difficulty may carry it. Each unit's
 * extension is kept like one that was asked for; a question that waits is settled by it. Units whose date is already
 * as late are left as they are.
 *
 * @returns the assignments that are owed and whose date moved
 */
export const grantLater = async (tx: Writer, later: LaterDate): Promise<readonly number[]> => {
  const { campaignId, grantedOn } = later
  const all = await sharingDuty(tx, campaignId, later.assignmentId)
  const owed = await dutiesNow(tx, campaignId, later.assignmentId)
  const asking = new Set([later.assignmentId, ...owed.map(({ id }) => id)])
  // What a unit passed on keeps the day that this unit gave it.
  const wanted = all.filter(
    ({ id, parentId }) => asking.has(id) || (later.for === 'all' && parentId === null),
  )
  if (later.for === 'asker' && wanted.some(({ parentId }) => parentId !== null))
    throw campaignProblems.passedDate()
  const dated = wanted.flatMap(({ dueAt, ...duty }) =>
    dueAt === null ? [] : [{ ...duty, from: dayAfterDue(dueAt.toISOString()) }],
  )
  const earliest = dated
    .filter(isOwed)
    .map(({ from }) => from)
    .sort()[0]
  if (earliest === undefined) throw campaignProblems.nothingToExtend()
  // What is inherited moves along, should it come back.
  const moving = dated.filter(({ from }) => grantedOn >= from)
  if (!moving.some(isOwed)) throw campaignProblems.extensionTooEarly({ earliest: formatDate(earliest) })
  for (const { id: assignmentId } of moving) {
    await keepGranted(tx, later, assignmentId)
    const dueAt = new Date(extendedDueAt(grantedOn))
    await moveDueAt(tx, { campaignId, assignmentId, extendedTo: grantedOn, dueAt })
  }
  return moving.filter(isOwed).map(({ id }) => id)
}

const isOwed = ({ state }: { readonly state: string }): boolean => state !== 'inherited'

const keepGranted = async (tx: Writer, later: LaterDate, assignmentId: number): Promise<void> => {
  const { campaignId, grantedOn, reason, decidedBy, decidedAt } = later
  const extensionId = await waitingExtensionOf(tx, campaignId, assignmentId)
  const decision = { campaignId, grantedOn, decidedBy, decidedAt, decisionNote: reason }
  if (extensionId !== undefined) await settleExtension(tx, { ...decision, extensionId })
  else await addGranted(tx, { ...decision, assignmentId, reason })
}
