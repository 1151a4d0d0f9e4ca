import { answeringFor } from '../../../domain/obstacle/index.ts'
import type { Reader } from '../../db/database.ts'
import { dayOf, standingFor } from '../../org/index.ts'

interface Between {
  readonly standingUnitId: number
  readonly askingUnitIds: readonly number[]
}

/** Who answers today of units that are named in order; the first where nobody can tell. */
export const answererNow = async (
  db: Reader,
  unitIds: readonly [number, ...number[]],
  between: Between,
  now: Date,
): Promise<number> => {
  const heirsOf = await standingFor(db, [...unitIds, between.standingUnitId], dayOf(now))
  for (const unitId of unitIds) {
    const [heir, ...others] = heirsOf(unitId)
    if (heir !== undefined && others.length === 0 && !between.askingUnitIds.includes(heir)) return heir
  }
  return answeringFor(unitIds[0], between, heirsOf) ?? unitIds[0]
}
