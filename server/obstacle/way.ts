import type { Obstacle } from '../../domain/obstacle/index.ts'
import type { Reader } from '../db/database.ts'
import { inheritedSteps } from './inheriting/index.ts'
import { stepsOf } from './queries.ts'

export type Step = Obstacle['steps'][number] & { readonly obstacleId: number; readonly toUnitId: number }

/** Where difficulties lay in turn: what people did, and what the end of a unit or its undoing did, by time. */
export const wayOf = async (db: Reader, obstacleIds: readonly number[]): Promise<readonly Step[]> => {
  const none = { fromUnitName: '', decision: '', onDay: null }
  const asked = new Set<number>()
  const byHand = (await stepsOf(db, obstacleIds)).map(({ at, ...step }): Step => {
    const first = !asked.has(step.obstacleId)
    asked.add(step.obstacleId)
    return { ...step, ...none, at: at.toISOString(), how: first ? 'sent' : 'forwarded' }
  })
  const byEvents = (await inheritedSteps(db, obstacleIds)).flatMap((line): Step[] => {
    const { obstacleId, toUnitId, decision, onDay, fromName, toName, inheritedAt, undoneAt } = line
    const known = { obstacleId, toUnitId, decision, onDay, by: '', note: '' }
    const there: Step = {
      ...known,
      how: 'inherited',
      fromUnitName: fromName,
      toUnitName: toName,
      at: inheritedAt.toISOString(),
    }
    if (undoneAt === null) return [there]
    const back: Step = {
      ...known,
      how: 'restored',
      fromUnitName: toName,
      toUnitName: fromName,
      at: undoneAt.toISOString(),
    }
    return [there, back]
  })
  // Of two at one instant the one that a person did comes first; sorting keeps that order.
  return [...byHand, ...byEvents].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}
