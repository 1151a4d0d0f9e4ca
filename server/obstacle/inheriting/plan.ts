import { answeringFor } from '../../../domain/obstacle/index.ts'
import { heirsFor } from '../../campaign/index.ts'
import type { Reader } from '../../db/database.ts'
import type { Foreseen } from '../../org/index.ts'
import { waitingObstacles } from './queries.ts'

interface Asking {
  readonly campaignId: number
  readonly standingUnitId: number
  readonly today: string
  /** An event as if it had been entered: whoever asks is by then whoever took them over. */
  readonly foreseen?: Foreseen
}

/** Which difficulties that wait with units that ended go to whom on a day, and how many to nobody; nothing is written. */
export const passingOn = async (db: Reader, { campaignId, standingUnitId, today, foreseen }: Asking) => {
  const waiting = await waitingObstacles(db, campaignId)
  const handling = waiting.map(({ handlerUnitId, since }) => ({ unitId: handlerUnitId, since }))
  const since = handling.map(each => each.since).sort()[0] ?? today
  const askers = waiting.flatMap(({ askingUnitIds }) => askingUnitIds.map(unitId => ({ unitId, since })))
  const asked = [...askers, ...handling, { unitId: standingUnitId, since }]
  const heirs = await heirsFor(db, asked, today, foreseen)
  const standsFor = (unitId: number): readonly number[] => {
    const found = heirs(unitId)
    return found === null || found.goesOn ? [unitId] : found.unitIds
  }
  const asksBy = (unitIds: readonly number[]) =>
    foreseen === undefined ? unitIds : unitIds.flatMap(standsFor)
  const answers = waiting.map(({ id, handlerUnitId, askingUnitIds }) => {
    const between = { standingUnitId, askingUnitIds: asksBy(askingUnitIds) }
    const toUnitId = answeringFor(handlerUnitId, between, standsFor)
    return { obstacleId: id, fromUnitId: handlerUnitId, toUnitId }
  })
  return {
    passing: answers.flatMap(({ toUnitId, fromUnitId, ...line }) =>
      toUnitId === null || toUnitId === fromUnitId
        ? []
        : [{ ...line, fromUnitId, toUnitId, successionId: heirs(fromUnitId)?.successionId ?? 0 }],
    ),
    left: answers.filter(({ toUnitId }) => toUnitId === null).length,
    /** Difficulties raised by units that others stand for now. */
    raised: waiting.filter(({ askingUnitIds }) =>
      askingUnitIds.some(unitId => !standsFor(unitId).includes(unitId)),
    ).length,
  }
}
