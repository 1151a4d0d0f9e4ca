import type { Passage } from './passage.ts'

/** Of passages those that lead, step by step and in either direction, from or to one of the units; in their order. */
export const passagesAround = (
  passages: readonly Passage[],
  unitIds: readonly number[],
): readonly Passage[] => {
  const beside = neighbours(passages)
  const reached = new Set(unitIds)
  for (const unitId of reached) for (const other of beside.get(unitId) ?? []) reached.add(other)
  return passages.filter(({ fromUnitId }) => reached.has(fromUnitId))
}

const neighbours = (passages: readonly Passage[]): ReadonlyMap<number, readonly number[]> => {
  const beside = new Map<number, number[]>()
  const join = (one: number, other: number) => {
    const known = beside.get(one)
    if (known === undefined) beside.set(one, [other])
    else known.push(other)
  }
  for (const { fromUnitId, into } of passages) {
    for (const { unitId } of into) {
      join(fromUnitId, unitId)
      join(unitId, fromUnitId)
    }
  }
  return beside
}
