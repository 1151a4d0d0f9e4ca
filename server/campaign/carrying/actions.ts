import {
  addDeliverable,
  campaignProblems,
  carriedHere,
  declareCondition,
  entrustAssignment,
  extendedDueAt,
  missingOf,
  noteProgress,
  sendDeliverables,
  standingOfQuota,
  withdrawDeliverable,
} from '../../../domain/campaign/index.ts'
import { isLate } from '../../../domain/shared/calendar/index.ts'
import type { Writer } from '../../db/database.ts'
import { type Action, action } from '../../http/action.ts'
import { calendarOf } from '../../org/index.ts'
import { attachmentsToFreeze, freezeAttachments } from '../attachment/index.ts'
import { closeNotArisen, deliverAnew } from '../closing/index.ts'
import { dueAtOf } from '../dueAt.ts'
import { dutyOf, quotaIn } from '../duty/index.ts'
import { campaignById, legsOf, moveAssignment } from '../queries.ts'
import {
  type Assignment,
  assignmentOf,
  atOwner,
  changeable,
  happened,
  runningAssignment,
} from './assignment.ts'
import {
  addNote,
  deliverableById,
  deliverablesOf,
  peopleAt,
  putDeliverable,
  putInCharge,
  setArisen,
  setReturned,
  withdraw,
} from './queries.ts'
import { receiptActions } from './receipts.ts'
import { tellSent } from './telling.ts'

const entrust = action(entrustAssignment, {
  may: atOwner,
  run: async ({ tx, input }) => {
    const assignment = await runningAssignment(tx, input)
    const person = (await peopleAt(tx, assignment.unitId)).find(({ id }) => id === input.personId)
    if (input.personId !== null && person === undefined) throw campaignProblems.personElsewhere()
    await putInCharge(tx, input)
    return {
      output: {},
      event: happened(assignment, { personId: input.personId, note: person?.name ?? null }),
    }
  },
})

/** Whoever writes about a duty or adds to it has begun it. */
const begin = async (tx: Writer, { campaignId, id, state }: Assignment, now: Date): Promise<void> => {
  if (state !== 'open') return
  await moveAssignment(tx, { campaignId, assignmentId: id, state: 'drafting', at: now })
}

const note = action(noteProgress, {
  may: atOwner,
  run: async ({ tx, subject, input, now }) => {
    const assignment = await runningAssignment(tx, input)
    if (assignment.state === 'done') throw campaignProblems.alreadyDone()
    await addNote(tx, { ...input, personId: subject.personId, at: now })
    if (carriedHere(assignment)) await begin(tx, assignment, now)
    return { output: {}, event: happened(assignment, { note: input.words }) }
  },
})

const add = action(addDeliverable, {
  may: atOwner,
  run: async ({ tx, subject, input, now }) => {
    const assignment = await changeable(tx, input)
    const empty = (text: string | null) => (text === '' ? null : text)
    const row = { ...input, part: empty(input.part), words: empty(input.words) }
    const deliverableId = await putDeliverable(tx, { ...row, addedBy: subject.personId, addedAt: now })
    await begin(tx, assignment, now)
    return { output: { deliverableId }, event: happened(assignment, { deliverableId, note: input.title }) }
  },
})

const deliverableOr404 = async (
  tx: Parameters<typeof deliverableById>[0],
  campaignId: number,
  deliverableId: number,
) => {
  const deliverable = await deliverableById(tx, campaignId, deliverableId)
  if (deliverable === undefined) throw campaignProblems.deliverableNotFound()
  return deliverable
}

const take = action(withdrawDeliverable, {
  may: {
    at: async (db, { campaignId, deliverableId }) => {
      const { assignmentId } = await deliverableOr404(db, campaignId, deliverableId)
      return (await assignmentOf(db, { campaignId, assignmentId })).unitId
    },
  },
  run: async ({ tx, input, now }) => {
    const { assignmentId, title } = await deliverableOr404(tx, input.campaignId, input.deliverableId)
    const assignment = await changeable(tx, { campaignId: input.campaignId, assignmentId })
    await withdraw(tx, { ...input, at: now })
    return { output: {}, event: happened(assignment, { deliverableId: input.deliverableId, note: title }) }
  },
})

const shortestExcuse = 10

/** Refuses to send nothing, and less than the plan asks without a word. */
const checkSending = async (
  tx: Writer,
  assignment: Assignment,
  files: number,
  note: string,
): Promise<void> => {
  const deliverables = await deliverablesOf(tx, assignment.campaignId, [assignment.id])
  if (deliverables.length + files === 0) throw campaignProblems.nothingToSend()
  const duty = await dutyOf(tx, assignment.campaignId, assignment.obligationId)
  const missing = missingOf(standingOfQuota(quotaIn(duty?.quota), deliverables))
  if (missing > 0 && note.length < shortestExcuse) throw campaignProblems.quotaMissing({ count: missing })
}

const send = action(sendDeliverables, {
  may: atOwner,
  run: async ({ tx, subject, input, now }) => {
    const assignment = await changeable(tx, input)
    const legs = await legsOf(tx, [assignment.id])
    if (legs.length === 0) throw campaignProblems.noRoute()
    const files = await attachmentsToFreeze(tx, input)
    await checkSending(tx, assignment, files.length, input.note)
    await freezeAttachments(tx, input.campaignId, files)
    await setReturned(tx, { ...input, reason: null })
    await deliverAnew(tx, { ...input, at: now })
    const receivers = legs.map(({ receiverUnitId }) => receiverUnitId)
    await tellSent(tx, { assignment, by: subject.personId, now }, receivers)
    const { dueAt } = assignment
    const late = dueAt !== null && isLate(now.toISOString(), dueAt.toISOString())
    return {
      output: { deliveredAt: now.toISOString(), late },
      event: happened(assignment, { late, note: input.note === '' ? null : input.note }),
    }
  },
})

/** The printed day under the campaign's rule; where none is printed, the day that was said, to its end. */
const arisenDue = async (tx: Writer, assignment: Assignment, said: string | null) => {
  if (assignment.dueOn === null)
    return { dueOn: said, dueAt: said === null ? null : new Date(extendedDueAt(said)) }
  const campaign = await campaignById(tx, assignment.campaignId)
  const duty = await dutyOf(tx, assignment.campaignId, assignment.obligationId)
  const dueAt =
    campaign === undefined ? null : dueAtOf(assignment, campaign, await calendarOf(tx), duty?.onDayOff)
  return { dueOn: assignment.dueOn, dueAt }
}

const declare = action(declareCondition, {
  may: atOwner,
  run: async ({ tx, input, now }) => {
    const { campaignId, assignmentId, arisen } = input
    const assignment = await runningAssignment(tx, input)
    const duty = await dutyOf(tx, campaignId, assignment.obligationId)
    if (duty?.nature !== 'conditional' || assignment.conditionAt !== null)
      throw campaignProblems.noCondition()
    if (assignment.state === 'done') throw campaignProblems.alreadyDone()
    const note = input.note === '' ? null : input.note
    if (!arisen) {
      await closeNotArisen(tx, { campaignId, assignmentId, at: now, note })
      return { output: { dueAt: null }, event: happened(assignment, { arisen, note }) }
    }
    const { dueOn, dueAt } = await arisenDue(tx, assignment, input.dueOn)
    await setArisen(tx, { campaignId, assignmentId, at: now, dueOn, dueAt })
    return {
      output: { dueAt: dueAt?.toISOString() ?? null },
      event: happened(assignment, { arisen, dueOn, note }),
    }
  },
})

export const carryingActions: readonly Action[] = [entrust, note, add, take, send, ...receiptActions, declare]
