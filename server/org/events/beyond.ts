import type { Beyond, UnitState } from '../../../domain/org/index.ts'
import type { Reader } from '../../db/database.ts'
import { changedByHandAfter, unansweredOn } from './asking/queries.ts'

/** What came after the day of an event that may be entered late: whose events, and what the lists left open on it. */
export const beyondDay = async (
  db: Reader,
  states: readonly UnitState[],
  day: string,
): Promise<Beyond & { readonly questions: ReadonlyMap<number, number> }> => {
  const unitIds = [...new Set(states.map(({ unitId }) => unitId))]
  const open = await unansweredOn(db, unitIds, day)
  const byHand = await changedByHandAfter(db, unitIds, day)
  const questions = new Map(open.map(({ id, unitId }) => [unitId, id]))
  return { unanswered: new Set(questions.keys()), byHand, questions }
}
