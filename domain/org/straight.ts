import type { Passage } from './passage.ts'

/** Where a value of a unit, counted on a day, comes to; null where on its way it is divided or stopped. */
export type Straight = (unitId: number, on: string) => number | null

/**
 * The roads on which a value goes on whole, from each unit to one other, and ends in a unit of the map. On such a road
 * sums are kept whatever joins them, so that no step of it has to be gone for every value.
 *
 * @param passages those up to the day of the map, in the order of time
 */
export const straightRoads = (
  passages: readonly Passage[],
  stands: (unitId: number) => boolean,
): Straight => {
  const { firstFrom, nextFrom } = orderFrom(passages)
  const next = (unitId: number, after: number, on: string): number => {
    let at = firstFrom[unitId] ?? none
    while (at !== none && (at <= after || (passages[at]?.onDay ?? '') <= on)) at = nextFrom[at] ?? none
    return at
  }
  return (unitId, on) => {
    let here = unitId
    for (let at = next(here, none, on); at !== none; at = next(here, at, on)) {
      const into = passages[at]?.into ?? []
      const only = into[0]
      if (only === undefined || only.share === null || into.length > 1) return null
      here = only.unitId
    }
    return stands(here) ? here : null
  }
}

const none = -1

/** By places in their order: of each unit the first passage from it, and of each passage the next from the same unit. */
const orderFrom = (passages: readonly Passage[]) => {
  const most = passages.reduce((id, { fromUnitId }) => Math.max(id, fromUnitId), 0)
  const firstFrom = new Int32Array(most + 1).fill(none)
  const nextFrom = new Int32Array(passages.length)
  for (let at = passages.length - 1; at >= 0; at -= 1) {
    const unitId = passages[at]?.fromUnitId ?? 0
    nextFrom[at] = firstFrom[unitId] ?? none
    firstFrom[unitId] = at
  }
  return { firstFrom, nextFrom }
}
