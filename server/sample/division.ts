import { giveShares, readDivisions } from '../../domain/org/index.ts'
import { division } from '../../sample/index.ts'
import type { Actor } from './actor.ts'
import type { UnitIds } from './people.ts'

/**
 * A district that ended with its level: the administrator says where its figures belong, first by equal weights, then
 * mended by (invented) populations, so that the history shows both.
 */
export const loadDivision = async (administrator: Actor, units: UnitIds): Promise<void> => {
  const unitId = units.get(division.district) ?? 0
  for (const { at, basis, decision, weightOf } of division.said) {
    const { events } = await administrator.read(at, readDivisions, { unitId })
    const ended = events.at(-1)
    if (ended === undefined) return
    const into = ended.proposed.map((unit, place) => ({ unitId: unit.unitId, weight: weightOf(place) }))
    await administrator.write(at, giveShares, {
      successionId: ended.successionId,
      unitId,
      basis,
      decision,
      into,
    })
  }
}
