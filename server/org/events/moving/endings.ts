/** A unit that an event ends with those that take it over. */
export interface Ending {
  readonly fromUnitId: number
  readonly into: readonly number[]
}

/** Units that end by passages; one that keeps a part goes on, with its people. */
export const endingsIn = (
  passages: readonly { readonly fromUnitId: number; readonly into: readonly { readonly unitId: number }[] }[],
): readonly Ending[] =>
  passages.flatMap(({ fromUnitId, into }) => {
    const unitIds = into.map(({ unitId }) => unitId)
    return unitIds.includes(fromUnitId) ? [] : [{ fromUnitId, into: unitIds }]
  })
