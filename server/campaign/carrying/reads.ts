import {
  addDeliverable,
  arrivedAt,
  type Carrying,
  carriedHere,
  completeAssignment,
  declareCondition,
  entrustAssignment,
  noteProgress,
  readCarrying,
  readLegInbox,
  receiveLeg,
  returnLeg,
  sendDeliverables,
  standingOfQuota,
  standingOfRoute,
  withdrawDeliverable,
} from '../../../domain/campaign/index.ts'
import { isLate } from '../../../domain/shared/calendar/index.ts'
import { allowedVerbs, grouped, type Role } from '../../../domain/shared/index.ts'
import type { Reader } from '../../db/database.ts'
import { type Query, query, type Subject } from '../../http/action.ts'
import { rolesAt } from '../../org/index.ts'
import { waitsForOf } from '../chain/index.ts'
import { dutyOf, quotaIn } from '../duty/index.ts'
import { legsOf } from '../queries.ts'
import { type Assignment, assignmentOf } from './assignment.ts'
import {
  conditionOf,
  deliverablesOf,
  eventsOn,
  legsWaitingAt,
  notesOf,
  othersOn,
  peopleAt,
} from './queries.ts'

type Duty = Awaited<ReturnType<typeof dutyOf>>
const othersAtMost = 12

/** What may be done in this very state; the action itself says why where it may not. */
const verbsNow = (assignment: Assignment, duty: Duty, hasLegs: boolean, held: readonly Role[]): string[] => {
  const { state, campaignState, conditionAt } = assignment
  if (campaignState === 'closed') return []
  const undeclared = duty?.nature === 'conditional' && conditionAt === null && state !== 'done'
  const owed = state !== 'done' && state !== 'delivered' && carriedHere(assignment)
  const open = owed && !undeclared
  const contracts = [
    entrustAssignment,
    ...(state === 'done' ? [] : [noteProgress]),
    ...(undeclared ? [declareCondition] : []),
    ...(open ? [addDeliverable, withdrawDeliverable] : []),
    ...(open && hasLegs ? [sendDeliverables] : []),
    ...(carriedHere(assignment) && state !== 'done' && !undeclared ? [completeAssignment] : []),
  ]
  return allowedVerbs(contracts, held)
}

const legsNow = async (db: Reader, subject: Subject, assignment: Assignment, duty: Duty, now: Date) => {
  const stored = (await legsOf(db, [assignment.id])).map(leg => ({
    ...leg,
    receivedAt: leg.receivedAt?.toISOString() ?? null,
  }))
  const { deliveredAt, dueAt, state, campaignState } = assignment
  const sent = {
    sentAt: deliveredAt?.toISOString() ?? null,
    dueAt: dueAt?.toISOString() ?? null,
    inOrder: duty?.inOrder ?? false,
  }
  const standing = new Map(standingOfRoute(stored, sent, now).map(stop => [stop.receiverUnitId, stop]))
  const legs: Carrying['legs'] = []
  for (const { receiverUnitId, receiverName, insteadOf, receivedAt, receivedBy } of stored) {
    const stop = standing.get(receiverUnitId)
    const waitingSince = stop?.waitingSince ?? null
    const lies = carriedHere(assignment) && state === 'delivered' && campaignState === 'open'
    const waits = lies && receivedAt === null && waitingSince !== null
    const held = waits ? await rolesAt(db, subject, receiverUnitId, now) : []
    const may = allowedVerbs([receiveLeg, returnLeg], held)
    const { late = false, lateBySeconds = 0 } = stop ?? {}
    legs.push({
      receiverUnitId,
      receiverName,
      insteadOf,
      receivedAt,
      receivedBy,
      waitingSince,
      late,
      lateBySeconds,
      may,
    })
  }
  return { legs, arrivedAt: arrivedAt(stored) }
}

/** The words an event was written with, where it has any. */
const detailOf = (data: unknown): string | null => {
  const { note, reason } = data as { note?: unknown; reason?: unknown }
  const said = note ?? reason
  return typeof said === 'string' && said !== '' ? said : null
}

const carrying = query(readCarrying, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const assignment = await assignmentOf(db, input)
    const { campaignId, obligationId, id, unitId } = assignment
    const duty = await dutyOf(db, campaignId, obligationId)
    const held = await rolesAt(db, subject, unitId, now)
    const { legs, arrivedAt } = await legsNow(db, subject, assignment, duty, now)
    const may = verbsNow(assignment, duty, legs.length > 0, held)
    const people = await peopleAt(db, unitId)
    const deliverables = await deliverablesOf(db, campaignId, [id])
    const others = await othersOn(db, campaignId, obligationId, id)
    const notes = await notesOf(db, input)
    const history = await eventsOn(db, campaignId, id)
    return {
      nature: duty?.nature ?? 'once',
      inOrder: duty?.inOrder ?? false,
      condition: (await conditionOf(db, obligationId))?.condition ?? null,
      conditionAt: assignment.conditionAt?.toISOString() ?? null,
      notArisen: assignment.notArisen,
      returnedReason: assignment.returnedReason,
      person: people.find(each => each.id === assignment.personId) ?? null,
      people: may.includes(entrustAssignment.name) ? people : [],
      quota: standingOfQuota(quotaIn(duty?.quota), deliverables),
      deliverables: deliverables.map(({ assignmentId: _, addedAt, ...each }) => ({
        ...each,
        addedAt: addedAt.toISOString(),
      })),
      legs,
      arrivedAt,
      notes: notes.map(note => ({ ...note, at: note.at.toISOString() })),
      others: others.slice(0, othersAtMost),
      otherCount: others.length,
      waitsFor: await waitsForOf(db, campaignId, obligationId),
      history: history.map(({ data, at, ...event }) => ({
        ...event,
        at: at.toISOString(),
        detail: detailOf(data),
      })),
      now: now.toISOString(),
      may,
    }
  },
})

const inbox = query(readLegInbox, {
  may: 'person',
  run: async ({ db, subject, now }) => {
    const waiting = await legsWaitingAt(db, [subject.unitId])
    const titles = new Map<number, string[]>()
    for (const [campaignId, own] of grouped(waiting, leg => leg.campaignId)) {
      const ids = own.map(leg => leg.assignmentId)
      for (const { assignmentId, title } of await deliverablesOf(db, campaignId, ids))
        titles.set(assignmentId, [...(titles.get(assignmentId) ?? []), title])
    }
    return {
      waiting: waiting.map(({ deliveredAt, dueAt, ...leg }) => {
        const sentAt = (deliveredAt ?? now).toISOString()
        return {
          ...leg,
          sentAt,
          dueAt: dueAt?.toISOString() ?? null,
          late: dueAt !== null && isLate(sentAt, dueAt.toISOString()),
          titles: titles.get(leg.assignmentId) ?? [],
        }
      }),
      may: allowedVerbs([receiveLeg, returnLeg], await rolesAt(db, subject, subject.unitId, now)),
    }
  },
})

export const carryingQueries: readonly Query[] = [carrying, inbox]
