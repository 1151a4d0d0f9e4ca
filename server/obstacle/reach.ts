import { answerObstacle, withdrawObstacle } from '../../domain/obstacle/index.ts'
import type { Contract } from '../../domain/shared/index.ts'
import type { Reader } from '../db/database.ts'
import type { Subject } from '../http/action.ts'
import { dayOf } from '../org/index.ts'
import { type StoredObstacle, unitsBelow } from './queries.ts'

/** The units at which the person holds one of a contract's roles. */
const unitsOf = (
  db: Reader,
  subject: Subject,
  { roles }: Contract,
  now: Date,
): Promise<ReadonlySet<number>> => {
  const held = subject.grants.filter(({ role }) => roles.includes(role)).map(({ unitId }) => unitId)
  return unitsBelow(db, [...new Set(held)], dayOf(now))
}

/** Where the person may answer, and where ask. */
export interface Reach {
  readonly handle: ReadonlySet<number>
  readonly ask: ReadonlySet<number>
  readonly subject: Subject
}

export const reachOf = async (db: Reader, subject: Subject, now: Date): Promise<Reach> => ({
  handle: await unitsOf(db, subject, answerObstacle, now),
  ask: await unitsOf(db, subject, withdrawObstacle, now),
  subject,
})

/** The unit that raised it, or who owes its duty now. */
export const askersOf = ({ unitId, owing }: StoredObstacle): readonly number[] =>
  owing.length > 0 ? owing.map(heir => heir.unitId) : [unitId]

/** Raised by the person's unit, or by one whose duty it owes now. */
export const isOwn = (row: StoredObstacle, subject: Subject): boolean =>
  [row.unitId, ...askersOf(row)].includes(subject.unitId)

/** A difficulty is read by the unit that raised it, and where it lies, is routed to or has passed. */
export const maySee = (
  row: StoredObstacle,
  steps: readonly { readonly toUnitId: number }[],
  { handle, subject }: Pick<Reach, 'handle' | 'subject'>,
): boolean =>
  isOwn(row, subject) ||
  [
    ...askersOf(row),
    row.unitId,
    row.handlerUnitId,
    ...row.route,
    ...steps.map(({ toUnitId }) => toUnitId),
  ].some(unitId => handle.has(unitId))
