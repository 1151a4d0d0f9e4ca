import type { Passage } from './passage.ts'

type Origin = Pick<Passage, 'id' | 'onDay' | 'fromUnitId'>
type CameFrom = ReadonlyMap<number, readonly Origin[]>

/** Of each unit, what other units gave it. */
export const cameFrom = (passages: readonly Passage[]): CameFrom => {
  const from = new Map<number, Origin[]>()
  for (const passage of passages) {
    for (const { unitId, oneWay } of passage.into) {
      if (unitId === passage.fromUnitId || oneWay === true) continue
      const known = from.get(unitId)
      if (known === undefined) from.set(unitId, [passage])
      else known.push(passage)
    }
  }
  return from
}

/**
 * The unit of the map that a value counted later belongs to: its unit where nothing was added to it since, or the
 * one unit that became it; null where it was made of several, whose parts nobody can tell.
 */
export const goBack = (
  unitId: number,
  happened: (passage: Origin) => boolean,
  backwards: CameFrom,
  stands: (unitId: number) => boolean,
): number | null => {
  const [only, ...others] = (backwards.get(unitId) ?? []).filter(happened)
  if (only === undefined) return unitId
  const fromOne = others.every(({ fromUnitId }) => fromUnitId === only.fromUnitId)
  if (stands(unitId) || !fromOne) return null
  const before = ({ onDay, id }: Origin) => onDay < only.onDay || (onDay === only.onDay && id < only.id)
  return goBack(only.fromUnitId, before, backwards, stands)
}
