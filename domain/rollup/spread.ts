import type { Carrier, HeldValue } from '../org/index.ts'
import { sum } from '../report/index.ts'
import type { Cell } from './total.ts'

/** Where a figure stands on a map: a unit of that day, or the unit at which it had to stop, with the reason. */
export interface Place {
  readonly unitId: number
  /** Of a unit that ended together with its level: the unit of the map below which it is found. */
  readonly under: number | null
  readonly held: HeldValue['why'] | null
}

export interface Spot extends Place {
  readonly value: string
  readonly apportioned: boolean
  readonly sources: readonly number[]
}
/** One cell of the table on the map. */
export type Spread = ReadonlyMap<string, Spot>

export const spreadOf = (cell: Cell, carrier: Carrier, countedOn: (unitId: number) => string): Spread => {
  const { units, below, held } = carrier(
    [...cell].map(([unitId, value]) => ({ unitId, on: countedOn(unitId), value })),
  )
  const spots = [
    ...[...units].map(([unitId, figure]) => ({ unitId, under: null, held: null, ...figure })),
    ...below.map(({ underUnitId: under, ...figure }) => ({
      ...figure,
      under,
      held: null,
      apportioned: false,
    })),
    ...held.map(({ why, ...figure }) => ({ ...figure, under: null, held: why, apportioned: false })),
  ]
  return met(spots.map(spot => [keyOf(spot), spot]))
}

const keyOf = ({ unitId, held }: Pick<Place, 'unitId' | 'held'>): string => `${unitId} ${held ?? ''}`

/** What meets in one place is added up once, however many years bring it there. */
export const together = (spreads: readonly Spread[]): Spread => met(spreads.flatMap(spread => [...spread]))

const met = (all: readonly (readonly [key: string, spot: Spot])[]): Spread => {
  const meeting = new Map<string, Spot[]>()
  for (const [key, spot] of all) {
    const there = meeting.get(key)
    if (there === undefined) meeting.set(key, [spot])
    else there.push(spot)
  }
  return new Map([...meeting].map(([key, spots]) => [key, added(spots)]))
}

const added = (spots: readonly Spot[]): Spot => {
  const [first = emptySpot, ...others] = spots
  if (others.length === 0) return first
  const sources = others.every(other => alike(first.sources, other.sources))
    ? first.sources
    : [...new Set(spots.flatMap(spot => spot.sources))].sort((a, b) => a - b)
  const value = sum(spots.map(spot => spot.value))
  return { ...first, value, sources, apportioned: spots.some(({ apportioned }) => apportioned) }
}

const emptySpot: Spot = { unitId: 0, under: null, held: null, value: '0', apportioned: false, sources: [] }

/** From year to year it is mostly the same units. */
const alike = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((unitId, at) => unitId === other[at])
