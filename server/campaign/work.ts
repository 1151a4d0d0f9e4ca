import {
  type AssignmentKind,
  campaignProblems,
  completeAssignment,
  readAssignment,
  readWork,
} from '../../domain/campaign/index.ts'
import { allowedVerbs, grouped, type Role } from '../../domain/shared/index.ts'
import { query } from '../http/action.ts'
import { dayOf, rolesAt, unitName } from '../org/index.ts'
import { writersAt } from './carrying/queries.ts'
import { awaitsCondition, cellNow } from './cells.ts'
import { assignmentInWords, legsOf, owedBy } from './queries.ts'

type StoredLeg = Awaited<ReturnType<typeof legsOf>>[number]

const legRow = ({ receiverUnitId, receiverName, insteadOf, receivedAt }: StoredLeg) => ({
  receiverUnitId,
  receiverName,
  insteadOf,
  receivedAt: receivedAt?.toISOString() ?? null,
})

interface Asked {
  readonly askerName: string | null
  readonly passedNote: string | null
}

const withAsker = <Row extends Asked>({ askerName, passedNote, ...row }: Row) => ({
  ...row,
  askedBy: askerName === null ? null : { unitName: askerName, note: passedNote ?? '' },
})

interface Closable {
  readonly kind: AssignmentKind
  readonly askerName: string | null
}

/** A duty of a report is closed by its report, one of exemplars by these; what is passed on and the others by a note. */
const verbsOn = (cell: Closable & Parameters<typeof awaitsCondition>[0], held: readonly Role[]): string[] => {
  const byItself = cell.kind === 'report' || (cell.kind === 'exemplar' && cell.askerName === null)
  const closed = cell.state === 'done' || cell.state === 'inherited'
  return byItself || closed || awaitsCondition(cell) ? [] : allowedVerbs([completeAssignment], held)
}

export const work = query(readWork, {
  may: 'person',
  run: async ({ db, subject, now }) => {
    const owed = await owedBy(db, [subject.unitId])
    const ids = owed.map(cell => cell.assignmentId)
    const legs = grouped(await legsOf(db, ids), leg => leg.assignmentId)
    const held = await rolesAt(db, subject, subject.unitId, now)
    return {
      unitName: await unitName(db, subject.unitId, dayOf(now)),
      writers: await writersAt(db, subject.unitId),
      owed: owed.map(cell => ({
        ...withAsker(cellNow(cell, now)),
        legs: (legs.get(cell.assignmentId) ?? []).map(legRow),
        may: verbsOn(cell, held),
      })),
      now: now.toISOString(),
    }
  },
})

export const assignmentRead = query(readAssignment, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const found = await assignmentInWords(db, input.campaignId, input.assignmentId)
    if (found === undefined) throw campaignProblems.assignmentNotFound()
    const { campaignState, ...assignment } = found
    const held = campaignState === 'open' ? await rolesAt(db, subject, assignment.unitId, now) : []
    return {
      ...withAsker(cellNow(assignment, now)),
      legs: (await legsOf(db, [assignment.assignmentId])).map(legRow),
      may: verbsOn(assignment, held),
    }
  },
})
