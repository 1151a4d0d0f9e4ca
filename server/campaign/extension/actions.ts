import {
  askExtension,
  campaignProblems,
  dayAfterDue,
  decideExtension,
  earliestExtension,
  extendedDueAt,
} from '../../../domain/campaign/index.ts'
import type { Problem } from '../../../domain/shared/index.ts'
import { formatDate } from '../../../domain/shared/vietnamese/index.ts'
import { tellConstraint } from '../../db/constraints.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Action, action } from '../../http/action.ts'
import { dutiesNow } from '../owing/index.ts'
import { assignmentOr404 } from '../stored.ts'
import { addExtension, extensionById, moveDueAt, settleExtension, somethingWaits } from './queries.ts'
import { tellAsked, tellDecided } from './telling.ts'

tellConstraint('extension_waiting', () => campaignProblems.extensionWaiting())

const handedIn = new Set(['delivered', 'done'])

/** The assignment where its date may still move, or why it may not. */
const extendable = async (db: Reader, campaignId: number, assignmentId: number) => {
  const assignment = await assignmentOr404(db, campaignId, assignmentId)
  if (assignment.campaignState === 'closed') throw campaignProblems.closed()
  if (assignment.state === 'inherited') throw campaignProblems.nowInherited()
  if (assignment.parentId !== null) throw campaignProblems.passedDate()
  if (assignment.dueAt === null) throw campaignProblems.nothingToExtend()
  if (handedIn.has(assignment.state)) throw campaignProblems.alreadyHandedIn()
  if (await somethingWaits(db, campaignId, assignmentId)) throw campaignProblems.extensionWaiting()
  return { ...assignment, dueAt: assignment.dueAt }
}

const tooEarly = (earliest: string, path: string): Problem => {
  const problem = campaignProblems.extensionTooEarly({ earliest: formatDate(earliest) })
  const { vi, en } = problem.answer
  return campaignProblems.extensionTooEarly({ earliest: formatDate(earliest) }, [{ path, vi, en }])
}

const ask = action(askExtension, {
  may: {
    at: async (db, input) => (await assignmentOr404(db, input.campaignId, input.assignmentId)).unitId,
  },
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, assignmentId, wantedOn, reason } = input
    const assignment = await extendable(tx, campaignId, assignmentId)
    const earliest = earliestExtension(assignment.dueAt.toISOString(), now.toISOString())
    if (wantedOn < earliest) throw tooEarly(earliest, 'wantedOn')
    const question = { campaignId, assignmentId, wantedOn, reason, askedBy: subject.personId, askedAt: now }
    const extensionId = await addExtension(tx, question)
    const atUnitId = assignment.campaignUnitId
    await tellAsked(tx, { campaignId, assignmentId, wantedOn, by: subject.personId, atUnitId, now })
    return {
      output: { extensionId },
      event: {
        about: `assignment:${assignmentId}`,
        unitId: assignment.unitId,
        campaignId,
        data: { extensionId, wantedOn, reason },
      },
    }
  },
})

const extensionOr404 = async (db: Reader, campaignId: number, extensionId: number) => {
  const extension = await extensionById(db, campaignId, extensionId)
  if (extension === undefined) throw campaignProblems.extensionNotFound()
  return extension
}

interface Granted {
  readonly campaignId: number
  readonly assignmentId: number
  readonly grantedOn: string
}

type Owed = Awaited<ReturnType<typeof dutiesNow>>

/**
 * What was handed in while the question waited may become in time by the answer, so its state does not matter. Where
 * others took the duty over it is granted to them; the one that was inherited keeps it too, should it come back.
 */
const extend = async (
  tx: Writer,
  owed: Owed,
  { campaignId, assignmentId, grantedOn }: Granted,
): Promise<Date> => {
  const dated = owed.flatMap(({ id, dueAt }) =>
    dueAt === null ? [] : [{ id, from: dayAfterDue(dueAt.toISOString()) }],
  )
  const earliest = dated.map(({ from }) => from).sort()[0]
  if (earliest === undefined) throw campaignProblems.nothingToExtend()
  if (grantedOn < earliest) throw tooEarly(earliest, 'grantedOn')
  const dueAt = new Date(extendedDueAt(grantedOn))
  const moving = new Set([assignmentId, ...dated.filter(({ from }) => grantedOn >= from).map(({ id }) => id)])
  for (const id of moving) await moveDueAt(tx, { campaignId, assignmentId: id, extendedTo: grantedOn, dueAt })
  return dueAt
}

const shortestRefusal = 10

const decide = action(decideExtension, {
  may: {
    at: async (db, input) => (await extensionOr404(db, input.campaignId, input.extensionId)).campaignUnitId,
  },
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, extensionId, grantedOn, note } = input
    const { assignmentId, campaignState } = await extensionOr404(tx, campaignId, extensionId)
    if (campaignState === 'closed') throw campaignProblems.closed()
    if (grantedOn === null && note.length < shortestRefusal) throw campaignProblems.refusalNeedsReason()
    const settled = await settleExtension(tx, {
      campaignId,
      extensionId,
      grantedOn,
      decidedBy: subject.personId,
      decidedAt: now,
      decisionNote: note === '' ? null : note,
    })
    if (!settled) throw campaignProblems.extensionDecided()
    const assignment = await assignmentOr404(tx, campaignId, assignmentId)
    const owed = await dutiesNow(tx, campaignId, assignmentId)
    const dueAt =
      grantedOn === null ? assignment.dueAt : await extend(tx, owed, { campaignId, assignmentId, grantedOn })
    const unitIds = owed.map(({ unitId }) => unitId)
    await tellDecided(tx, { campaignId, assignmentId, unitIds, grantedOn, note, by: subject.personId, now })
    return {
      output: { dueAt: dueAt?.toISOString() ?? null },
      event: {
        about: `assignment:${assignmentId}`,
        unitId: assignment.unitId,
        campaignId,
        data: { extensionId, grantedOn, note },
      },
    }
  },
})

export const extensionActions: readonly Action[] = [ask, decide]
