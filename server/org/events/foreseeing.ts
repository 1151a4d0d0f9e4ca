import {
  type Passage,
  type SuccessionEffect,
  type SuccessionOrder,
  successionEffect,
  unitsMade,
  unitsNamed,
} from '../../../domain/org/index.ts'
import type { Reader } from '../../db/database.ts'
import { beyondDay } from './beyond.ts'
import { statesAround } from './queries.ts'

/** An event as if it had been entered, for steps that ask what would follow from it; nothing is written. */
export interface Foreseen {
  readonly onDay: string
  /** Units that it would make are numbered -1, -2, … */
  readonly effect: SuccessionEffect
  readonly passages: readonly Passage[]
  /** Units that the lists end on the day and whose open question it would answer. */
  readonly settles: readonly number[]
  /** Whether a unit would stand on a day not before the event; undefined where the event leaves it as it is. */
  readonly stands: (unitId: number, day: string) => boolean | undefined
  /** The first day of a unit that the event would make. */
  readonly began: (unitId: number) => string | undefined
}

/** The units that an event passes on of those that a question is open about. */
export const settledBy = (
  { passages }: SuccessionEffect,
  questions: ReadonlyMap<number, number>,
): readonly number[] => passages.map(({ fromUnitId }) => fromUnitId).filter(unitId => questions.has(unitId))

/** An event without a number of its own comes after all that have one. */
const noNumber = 2_147_483_647

/**
 * What an order would do on a day, by the rule that does it.
 *
 * @throws all that `unit.succeed` refuses an order for
 */
export const foresee = async (db: Reader, order: SuccessionOrder, onDay: string): Promise<Foreseen> => {
  const states = await statesAround(db, unitsNamed(order), onDay)
  const unmade = Array.from({ length: unitsMade(order) }, (_, at) => -1 - at)
  const beyond = await beyondDay(db, states, onDay)
  const effect = successionEffect(order, onDay, states, unmade, beyond)
  const touched = new Set([...effect.removed, ...effect.added].map(({ unitId }) => unitId))
  return {
    onDay,
    effect,
    settles: settledBy(effect, beyond.questions),
    passages: effect.passages.map(passage => ({ ...passage, id: noNumber, onDay })),
    stands: (unitId, day) =>
      touched.has(unitId)
        ? effect.added.some(
            state =>
              state.unitId === unitId && (state.from ?? '') <= day && (state.to === null || day < state.to),
          )
        : undefined,
    began: unitId => (unmade.includes(unitId) ? onDay : undefined),
  }
}
