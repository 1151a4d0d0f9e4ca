import type { FrozenAttachment } from '../../domain/campaign/index.ts'
import {
  answerObstacle,
  besideAnswered,
  besideRaised,
  forwardObstacle,
  isWaiting,
  listGuidance,
  listObstacles,
  type Obstacle,
  raiseObstacle,
  withdrawObstacle,
} from '../../domain/obstacle/index.ts'
import { officeSecondsBetween, type WorkCalendar } from '../../domain/shared/calendar/index.ts'
import { allowedVerbs } from '../../domain/shared/index.ts'
import { assignmentById, saidFiles } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import { type Query, query, type Subject } from '../http/action.ts'
import { calendarOf, rolesAt } from '../org/index.ts'
import { fileQueries } from './files.ts'
import { inheritingQueries } from './inheriting/index.ts'
import { allObstacles, guidanceUnder, type StoredObstacle } from './queries.ts'
import { askersOf, isOwn, maySee, type Reach, reachOf } from './reach.ts'
import { type Step, wayOf } from './way.ts'

const verbsOn = (row: StoredObstacle, { handle, ask, subject }: Reach): string[] => {
  if (!isWaiting(row.state) || row.campaignState === 'closed') return []
  const handling = handle.has(row.handlerUnitId)
  return [
    ...(handling ? [forwardObstacle.name] : []),
    ...(handling && row.raisedBy !== subject.personId ? [answerObstacle.name] : []),
    ...(askersOf(row).some(unitId => ask.has(unitId)) ? [withdrawObstacle.name] : []),
  ]
}

/** What is the same for all that are shown at once. */
interface Showing {
  readonly reach: Reach
  readonly calendar: WorkCalendar
  readonly files: ReadonlyMap<string, readonly FrozenAttachment[]>
  readonly now: Date
}

const filesOf = ({ files }: Pick<Showing, 'files'>, about: string): FrozenAttachment[] => [
  ...(files.get(about) ?? []),
]

const shown = (row: StoredObstacle, steps: readonly Step[], showing: Showing): Obstacle => {
  const { reach, calendar, now } = showing
  const { raisedByName, answeredByName, raisedAt, answeredAt, withdrawnAt, owing, ...rest } = row
  const { route: _, campaignUnitId: __, campaignState: ___, standingUnitId: ____, ...known } = rest
  const until = answeredAt ?? withdrawnAt ?? now
  const may = verbsOn(row, reach)
  return {
    ...known,
    raisedBy: raisedByName,
    answeredBy: answeredByName,
    raisedAt: raisedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
    steps: steps.map(({ obstacleId: _____, toUnitId: ______, ...step }) => step),
    heirs: owing.map(({ unitName }) => unitName),
    officeSeconds: officeSecondsBetween(raisedAt.toISOString(), until.toISOString(), calendar),
    waitsForMe: row.handlerUnitId === reach.subject.unitId && may.includes(answerObstacle.name),
    isOwn: isOwn(row, reach.subject),
    may,
    files: filesOf(showing, besideRaised(row.id)),
    answerFiles: filesOf(showing, besideAnswered(row.id)),
  }
}

const allFiles = (db: Reader, rows: readonly StoredObstacle[]) =>
  saidFiles(
    db,
    [...new Set(rows.map(({ campaignId }) => campaignId))],
    rows.flatMap(({ id }) => [besideRaised(id), besideAnswered(id)]),
  )

const mayRaise = async (
  db: Reader,
  subject: Subject,
  { campaignId, assignmentId }: { campaignId?: number | undefined; assignmentId?: number | undefined },
  now: Date,
): Promise<string[]> => {
  if (campaignId === undefined || assignmentId === undefined) return []
  const assignment = await assignmentById(db, campaignId, assignmentId)
  if (assignment === undefined || assignment.campaignState === 'closed') return []
  if (assignment.state === 'inherited') return []
  return allowedVerbs([raiseObstacle], await rolesAt(db, subject, assignment.unitId, now))
}

const list = query(listObstacles, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const rows = await allObstacles(input, db)
    const reach = await reachOf(db, subject, now)
    const all = await wayOf(
      db,
      rows.map(({ id }) => id),
    )
    const stepsOfRow = (row: StoredObstacle) => all.filter(({ obstacleId }) => obstacleId === row.id)
    const seen = rows.filter(row => maySee(row, stepsOfRow(row), reach))
    const showing = { reach, calendar: await calendarOf(db), files: await allFiles(db, seen), now }
    const obstacles = seen.map(row => shown(row, stepsOfRow(row), showing))
    return { obstacles, may: await mayRaise(db, subject, input, now), now: now.toISOString() }
  },
})

const guidance = query(listGuidance, {
  may: 'person',
  run: async ({ db, input }) => {
    const rows = await guidanceUnder(db, input)
    const files = await allFiles(db, rows)
    return {
      guidance: rows.map(row => ({
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
        questionFiles: row.showQuestion ? filesOf({ files }, besideRaised(row.id)) : [],
        files: filesOf({ files }, besideAnswered(row.id)),
        extendedTo: row.extendedTo,
        extendedFor: row.extendedFor,
      })),
    }
  },
})

export const obstacleQueries: readonly Query[] = [list, guidance, ...inheritingQueries, ...fileQueries]
