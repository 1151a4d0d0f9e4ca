import {
  campaignProblems,
  carriedHere,
  receiveLeg,
  returnLeg,
  standingOfRoute,
} from '../../../domain/campaign/index.ts'
import type { Writer } from '../../db/database.ts'
import { type Action, action } from '../../http/action.ts'
import { closeArrived } from '../closing/index.ts'
import { dutyOf } from '../duty/index.ts'
import { legsOf, moveAssignment, receiveLegs } from '../queries.ts'
import { type Assignment, happened, runningAssignment } from './assignment.ts'
import { setReturned } from './queries.ts'
import { tellArrived, tellReturned } from './telling.ts'

interface AtLeg {
  readonly campaignId: number
  readonly assignmentId: number
  readonly receiverUnitId: number
}

const atReceiver = { at: async (_db: unknown, input: AtLeg): Promise<number> => input.receiverUnitId }

/** The duty as it lies with a receiver whose turn it is, or why it does not. */
const lyingWith = async (tx: Writer, input: AtLeg, now: Date): Promise<Assignment> => {
  const assignment = await runningAssignment(tx, input)
  if (!carriedHere(assignment)) throw campaignProblems.onItsOwnPage()
  const stops = (await legsOf(tx, [assignment.id])).map(({ receiverUnitId, receivedAt }) => ({
    receiverUnitId,
    receivedAt: receivedAt?.toISOString() ?? null,
  }))
  const { state, deliveredAt, dueAt, campaignId, obligationId } = assignment
  const duty = await dutyOf(tx, campaignId, obligationId)
  const sent = {
    sentAt: deliveredAt?.toISOString() ?? null,
    dueAt: dueAt?.toISOString() ?? null,
    inOrder: duty?.inOrder ?? false,
  }
  const stop = standingOfRoute(stops, sent, now).find(each => each.receiverUnitId === input.receiverUnitId)
  if (stop === undefined) throw campaignProblems.noLeg()
  if (stop.receivedAt !== null) throw campaignProblems.received()
  if (state !== 'delivered') throw campaignProblems.notOnItsWay()
  if (stop.waitingSince === null) throw campaignProblems.notYourTurn()
  return assignment
}

const receive = action(receiveLeg, {
  may: atReceiver,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, assignmentId, receiverUnitId, note } = input
    const assignment = await lyingWith(tx, input, now)
    const words = note === '' ? null : note
    const receipt = { receiverUnitIds: [receiverUnitId], personId: subject.personId, at: now, note: words }
    await receiveLegs(tx, { campaignId, assignmentId, ...receipt })
    const stops = await legsOf(tx, [assignmentId])
    const arrived = await closeArrived(tx, { campaignId, assignmentId, at: now })
    if (arrived) await tellArrived(tx, { assignment, by: subject.personId, now })
    const receiver = stops.find(leg => leg.receiverUnitId === receiverUnitId)?.receiverName ?? ''
    const detail = note === '' ? receiver : `${receiver}: ${note}`
    return { output: { arrived }, event: happened(assignment, { receiverUnitId, arrived, note: detail }) }
  },
})

const giveBack = action(returnLeg, {
  may: atReceiver,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, assignmentId, receiverUnitId, reason } = input
    const assignment = await lyingWith(tx, input, now)
    await moveAssignment(tx, { campaignId, assignmentId, state: 'returned', at: now })
    await setReturned(tx, { campaignId, assignmentId, reason })
    await tellReturned(tx, { assignment, by: subject.personId, now }, reason)
    return { output: {}, event: happened(assignment, { receiverUnitId, note: reason }) }
  },
})

export const receiptActions: readonly Action[] = [receive, giveBack]
