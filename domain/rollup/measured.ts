import { sum } from '../report/index.ts'
import type { Follows, Rule } from './rule.ts'
import type { Spot, Spread } from './spread.ts'
import type { Total } from './total.ts'

/** Σ as the units reported, Σ on the units of the map, Σ that no unit of the map can be given. */
export interface Proof {
  readonly indicator: string
  readonly reported: string
  readonly carried: string
  /** The part of Σ on the map that stays with units whose level ended, below the units of the map. */
  readonly below: string
  readonly held: string
  /** How many units of the map hold a part that had to be rounded. */
  readonly apportioned: number
}

/** A count; the two counts that a rate follows from; the counts that a formula is made of. */
export interface Measured {
  readonly period: string
  /** By code, of the same units each: where one of them has a spot, all have. */
  readonly counts: ReadonlyMap<string, Spread>
  /** What follows from the counts of one place, or of all together. */
  readonly follows: Follows
  /** A rate over nothing is told as unknown; a formula that comes to nothing is not told. */
  readonly toldUnknown: boolean
}

/** An indicator measured for a period, its counts wherever they stand. */
export const measured = (
  { codes, follows, toldUnknown }: Rule,
  period: string,
  countOf: (code: string) => Spread,
): Measured => ({
  period,
  counts: new Map(codes.map(code => [code, countOf(code)])),
  follows: follows(period),
  toldUnknown,
})

/** The spots of a measure: those of any one of its counts. */
export const spotsOf = ({ counts }: Measured): Spread => counts.values().next().value ?? new Map()

export const totalOf = (indicator: string, measured: Measured): Total[] => {
  const spots = [...spotsOf(measured).values()]
  if (spots.length === 0) return []
  const units = new Set(spots.map(({ unitId }) => unitId)).size
  const sums = [...measured.counts].map(
    ([code, spread]) => [code, sum([...spread.values()].map(({ value }) => value))] as const,
  )
  const value = measured.follows(new Map(sums))
  if (value === null && !measured.toldUnknown) return []
  return [{ indicator, period: measured.period, value, units }]
}

export const proofOf = (indicator: string, reported: string, spots: readonly Spot[]): Proof => {
  const sumOf = (some: readonly Spot[]) => sum(some.map(({ value }) => value))
  return {
    indicator,
    reported,
    carried: sumOf(spots.filter(({ held }) => held === null)),
    below: sumOf(spots.filter(({ under }) => under !== null)),
    held: sumOf(spots.filter(({ held }) => held !== null)),
    apportioned: spots.filter(({ apportioned }) => apportioned).length,
  }
}
