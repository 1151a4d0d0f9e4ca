import {
  campaignProblems,
  latestPassedOn,
  passAssignment,
  passedDueAt,
  recallAssignment,
} from '../../../domain/campaign/index.ts'
import type { FieldProblem, Problem } from '../../../domain/shared/index.ts'
import { formatDate } from '../../../domain/shared/vietnamese/index.ts'
import type { Writer } from '../../db/database.ts'
import { type Action, action } from '../../http/action.ts'
import { dayOf, tell, unitName } from '../../org/index.ts'
import { addAssignments } from '../assigning/index.ts'
import { dropAssignments } from '../following/index.ts'
import { assignmentOr404 } from '../stored.ts'
import { owingAlready, passedBelow, redatePassed, unitsAnywhereBelow } from './queries.ts'

type Assignment = Awaited<ReturnType<typeof assignmentOr404>>

/** A refusal that also stands beside the field it is about. */
const atField = (make: (fields?: readonly FieldProblem[]) => Problem, path: string): Problem => {
  const { vi, en } = make().answer
  return make([{ path, vi, en }])
}

const checkDay = ({ dueAt }: Assignment, dueOn: string, today: string): void => {
  if (dueOn < today) throw atField(f => campaignProblems.passInPast({ day: formatDate(dueOn) }, f), 'dueOn')
  const latest = dueAt === null ? null : latestPassedOn(dueAt.toISOString())
  if (latest !== null && dueOn > latest)
    throw atField(f => campaignProblems.passTooLate({ latest: formatDate(latest) }, f), 'dueOn')
}

const checkUnits = async (tx: Writer, asking: Assignment, unitIds: readonly number[]): Promise<void> => {
  const below = await unitsAnywhereBelow(tx, asking.unitId, asking.mapOn)
  if (unitIds.every(unitId => below.has(unitId))) return
  const unit = await unitName(tx, asking.unitId, asking.mapOn)
  throw atField(f => campaignProblems.notBelow({ unit }, f), 'unitIds')
}

/** Those that have it from this unit, apart from those that do not have it yet; from elsewhere is refused. */
const sorted = async (tx: Writer, asking: Assignment, unitIds: readonly number[]) => {
  const owing = await owingAlready(tx, asking.campaignId, asking.obligationId, unitIds)
  const foreign = owing.find(({ parentId }) => parentId !== asking.id)
  if (foreign !== undefined)
    throw campaignProblems.passedElsewhere({ unit: await unitName(tx, foreign.unitId, asking.mapOn) })
  const have = new Set(owing.map(({ unitId }) => unitId))
  return {
    fresh: unitIds.filter(unitId => !have.has(unitId)),
    movable: owing.filter(({ state }) => state !== 'delivered' && state !== 'done'),
  }
}

/** The reporters of the units below learn who asks, and by when. */
const tellPassed = async (
  tx: Writer,
  asking: Assignment,
  unitIds: readonly number[],
  { dueOn, by, now }: { readonly dueOn: string; readonly by: number; readonly now: Date },
): Promise<void> => {
  const unit = await unitName(tx, asking.unitId, asking.mapOn)
  const day = formatDate(dueOn)
  await tell(tx, {
    to: { unitIds, roles: ['reporter'] },
    except: by,
    kind: passAssignment.name,
    about: `assignment:${asking.id}`,
    words: {
      vi: `${unit} giao nhiệm vụ cho đơn vị, hạn đến hết ngày ${day}.`,
      en: `${unit} passed a duty on to your unit, due by the end of ${day}.`,
    },
    path: '/viec-cua-toi',
    campaignId: asking.campaignId,
    unitId: asking.unitId,
    now,
  })
}

const pass = action(passAssignment, {
  may: {
    at: async (db, input) => (await assignmentOr404(db, input.campaignId, input.assignmentId)).unitId,
  },
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, assignmentId, dueOn, note } = input
    const asking = await assignmentOr404(tx, campaignId, assignmentId)
    if (asking.campaignState === 'closed') throw campaignProblems.closed()
    if (asking.state === 'done') throw campaignProblems.alreadyDone()
    checkDay(asking, dueOn, dayOf(now))
    const unitIds = [...new Set(input.unitIds)]
    await checkUnits(tx, asking, unitIds)
    const { fresh, movable } = await sorted(tx, asking, unitIds)
    const dueAt = new Date(passedDueAt(dueOn))
    const passed = { parentId: asking.id, passedBy: subject.personId, passedAt: now, passedNote: note }
    const { obligationId, kind, role, unitId } = asking
    const row = { obligationId, kind, role, dueOn, dueAt, dueRelation: 'by' as const }
    const rows = fresh.map(each => ({ ...row, unitId: each, receivers: [unitId] }))
    await addAssignments(tx, campaignId, rows, passed)
    await redatePassed(tx, { campaignId, ids: movable.map(({ id }) => id), dueOn, dueAt, note })
    await tellPassed(tx, asking, [...fresh, ...movable.map(each => each.unitId)], {
      dueOn,
      by: subject.personId,
      now,
    })
    const data = { passed: fresh.length, moved: movable.length, dueOn, note, unitIds }
    return {
      output: { passed: fresh.length, moved: movable.length },
      event: { about: `assignment:${assignmentId}`, unitId, campaignId, data },
    }
  },
})

const recall = action(recallAssignment, {
  may: {
    at: async (db, input) => (await assignmentOr404(db, input.campaignId, input.assignmentId)).judgingUnitId,
  },
  run: async ({ tx, input: { campaignId, assignmentId }, now }) => {
    const passed = await assignmentOr404(tx, campaignId, assignmentId)
    if (passed.campaignState === 'closed') throw campaignProblems.closed()
    if (passed.parentId === null) throw campaignProblems.notPassed()
    const further = await passedBelow(tx, campaignId, assignmentId)
    if (passed.state !== 'open' || further.length > 0) throw campaignProblems.begun()
    await dropAssignments(tx, campaignId, [assignmentId], now)
    const data = { recalled: assignmentId, unitId: passed.unitId }
    return {
      output: {},
      event: { about: `assignment:${passed.parentId}`, unitId: passed.judgingUnitId, campaignId, data },
    }
  },
})

export const passingActions: readonly Action[] = [pass, recall]
