import { carrierOf, type DivisionPart, type Roads, type Share } from '../org/index.ts'
import { type Indicator, isReckoned, sum } from '../report/index.ts'
import { readOnMap } from './map.ts'
import type { Contribution } from './total.ts'

/** A unit and the event that divides it; one that is only thought of has no number yet. */
export interface Dividing {
  readonly unitId: number
  readonly successionId: number | null
}

/** One figure of a unit, and what each of its successors would be given of it. */
export interface ForeseenFigure {
  readonly indicator: string
  readonly period: string
  /** What stands on the unit: exact decimal text; a rate in per cent. */
  readonly whole: string | null
  /** In the order of the parts; null where nothing comes of it there, as a rate over nothing. */
  readonly parts: readonly { readonly value: string | null; readonly apportioned: boolean }[]
  /** Σ of the parts; null for what is never added up. */
  readonly sum: string | null
}

/** An event without a number of its own comes after all that have one. */
const noNumber = 2_147_483_647

/** Where a part stops; no unit has a number below zero. */
const stop = (at: number): number => -1 - at

/**
 * The roads to the map of a day with one passage said anew, so that its parts stop before the successors: told apart
 * from what these have by themselves or from others. Everything up to there goes the way that figures really go.
 */
const stoppingAt = (roads: Roads, { unitId, successionId }: Dividing, shares: readonly Share[]): Roads => {
  const id = successionId ?? noNumber
  const others = roads.passages.filter(each => each.id !== id || each.fromUnitId !== unitId)
  const own = roads.passages.find(each => each.id === id && each.fromUnitId === unitId)
  const into = shares.map(({ weight, weightOf }, at) => ({
    unitId: stop(at),
    share: { weight: String(weight), weightOf: String(weightOf) },
  }))
  return {
    ...roads,
    passages: [...others, { id, onDay: own?.onDay ?? roads.onDay, fromUnitId: unitId, into }],
    standing: [...roads.standing, ...into.map(part => part.unitId)],
  }
}

/** All units whose figures may have come to one by a day, itself among them. */
export const unitsBefore = ({ passages }: Roads, unitId: number): ReadonlySet<number> => {
  const found = new Set([unitId])
  let grown = true
  while (grown) {
    const more = passages.filter(
      ({ fromUnitId, into }) => !found.has(fromUnitId) && into.some(to => found.has(to.unitId)),
    )
    for (const { fromUnitId } of more) found.add(fromUnitId)
    grown = more.length > 0
  }
  return found
}

/**
 * What a division would give to each successor of the figures that stand on a unit, by the rule that reads figures on
 * the map of that day.
 *
 * @param roads to the map of the day of the event, as they are
 * @param parts the shares as they would be said
 * @param countedOn the day of the map on which a unit counted what it reported
 */
export const foreseenFigures = (
  indicators: readonly Indicator[],
  contributions: readonly Contribution[],
  roads: Roads,
  dividing: Dividing,
  parts: readonly Pick<DivisionPart, 'unitId' | 'share'>[],
  countedOn: (unitId: number) => string,
): readonly ForeseenFigure[] => {
  const readingWith = (shares: readonly Share[]) =>
    readOnMap(indicators, contributions, carrierOf(stoppingAt(roads, dividing, shares)), countedOn)
  const undivided = readingWith([{ weight: 1n, weightOf: 1n }])
  // What is left over goes to the earlier of equals: in the order in which passages are read, not as they were typed.
  const inOrder = [...parts].sort((one, other) => one.unitId - other.unitId)
  const divided = readingWith(inOrder.map(({ share }) => share))
  return indicators.flatMap(indicator => {
    const places = divided.placesOf(indicator.code)
    const whole = undivided.placesOf(indicator.code).find(({ unitId }) => unitId === stop(0))
    return (whole?.values ?? []).map(({ period, value }) => {
      const own = parts.map(part => {
        const place = places.find(({ unitId }) => unitId === stop(inOrder.indexOf(part)))
        const figure = place?.values.find(each => each.period === period)
        return { value: figure?.value ?? null, apportioned: figure?.apportioned ?? false }
      })
      const added = isReckoned(indicator) ? null : sum(own.flatMap(part => part.value ?? []))
      return { indicator: indicator.code, period, whole: value, parts: own, sum: added }
    })
  })
}
