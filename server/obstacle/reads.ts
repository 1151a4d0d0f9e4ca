import {
  answerObstacle,
  forwardObstacle,
  isWaiting,
  listGuidance,
  listObstacles,
  type Obstacle,
  raiseObstacle,
  withdrawObstacle,
} from '../../domain/obstacle/index.ts'
import { officeSecondsBetween, type WorkCalendar } from '../../domain/shared/calendar/index.ts'
import { allowedVerbs, type Contract } from '../../domain/shared/index.ts'
import { assignmentById } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import { type Query, query, type Subject } from '../http/action.ts'
import { calendarOf, dayOf, rolesAt } from '../org/index.ts'
import { allObstacles, guidanceUnder, type StoredObstacle, stepsOf, unitsBelow } from './queries.ts'

/** The units at which the person holds one of a contract's roles. */
const reachOf = (
  db: Reader,
  subject: Subject,
  { roles }: Contract,
  now: Date,
): Promise<ReadonlySet<number>> => {
  const held = subject.grants.filter(({ role }) => roles.includes(role)).map(({ unitId }) => unitId)
  return unitsBelow(db, [...new Set(held)], dayOf(now))
}

interface Reach {
  readonly handle: ReadonlySet<number>
  readonly ask: ReadonlySet<number>
  readonly subject: Subject
  readonly calendar: WorkCalendar
  readonly now: Date
}

type Step = Awaited<ReturnType<typeof stepsOf>>[number]

const maySee = (row: StoredObstacle, steps: readonly Step[], { handle, subject }: Reach): boolean =>
  row.unitId === subject.unitId ||
  [row.unitId, row.handlerUnitId, ...row.route, ...steps.map(({ toUnitId }) => toUnitId)].some(unitId =>
    handle.has(unitId),
  )

const verbsOn = (row: StoredObstacle, { handle, ask, subject }: Reach): string[] => {
  if (!isWaiting(row.state) || row.campaignState === 'closed') return []
  const handling = handle.has(row.handlerUnitId)
  return [
    ...(handling ? [forwardObstacle.name] : []),
    ...(handling && row.raisedBy !== subject.personId ? [answerObstacle.name] : []),
    ...(ask.has(row.unitId) ? [withdrawObstacle.name] : []),
  ]
}

const shown = (row: StoredObstacle, steps: readonly Step[], reach: Reach): Obstacle => {
  const { raisedByName, answeredByName, raisedAt, answeredAt, withdrawnAt, ...rest } = row
  const { route: _, campaignUnitId: __, campaignState: ___, ...known } = rest
  const until = answeredAt ?? withdrawnAt ?? reach.now
  const may = verbsOn(row, reach)
  return {
    ...known,
    raisedBy: raisedByName,
    answeredBy: answeredByName,
    raisedAt: raisedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
    steps: steps.map(({ at, by, toUnitName, note }) => ({ at: at.toISOString(), by, toUnitName, note })),
    officeSeconds: officeSecondsBetween(raisedAt.toISOString(), until.toISOString(), reach.calendar),
    waitsForMe: row.handlerUnitId === reach.subject.unitId && may.includes(answerObstacle.name),
    isOwn: row.unitId === reach.subject.unitId,
    may,
  }
}

const mayRaise = async (
  db: Reader,
  subject: Subject,
  { campaignId, assignmentId }: { campaignId?: number | undefined; assignmentId?: number | undefined },
  now: Date,
): Promise<string[]> => {
  if (campaignId === undefined || assignmentId === undefined) return []
  const assignment = await assignmentById(db, campaignId, assignmentId)
  if (assignment === undefined || assignment.campaignState === 'closed') return []
  return allowedVerbs([raiseObstacle], await rolesAt(db, subject, assignment.unitId, now))
}

const list = query(listObstacles, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const rows = await allObstacles(input, db)
    const handle = await reachOf(db, subject, answerObstacle, now)
    const ask = await reachOf(db, subject, withdrawObstacle, now)
    const reach = { handle, ask, subject, calendar: await calendarOf(db), now }
    const all = await stepsOf(
      db,
      rows.map(({ id }) => id),
    )
    const obstacles = rows.flatMap(row => {
      const steps = all.filter(({ obstacleId }) => obstacleId === row.id)
      return maySee(row, steps, reach) ? [shown(row, steps, reach)] : []
    })
    return { obstacles, may: await mayRaise(db, subject, input, now), now: now.toISOString() }
  },
})

const guidance = query(listGuidance, {
  may: 'person',
  run: async ({ db, input }) => ({
    guidance: (await guidanceUnder(db, input)).map(row => ({
      id: row.id,
      campaignId: row.campaignId,
      obligationId: row.obligationId,
      section: row.section,
      clause: row.clause,
      guidance: row.guidance ?? '',
      answeredAt: (row.answeredAt ?? row.raisedAt).toISOString(),
      answeredByUnit: row.answeredByUnit ?? '',
      question: row.showQuestion ? row.text : null,
      askedByUnit: row.showQuestion ? row.unitName : null,
      extendedTo: row.extendedTo,
      extendedFor: row.extendedFor,
    })),
  }),
})

export const obstacleQueries: readonly Query[] = [list, guidance]
