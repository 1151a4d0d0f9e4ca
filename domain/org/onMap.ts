import { z } from 'zod'
import { day } from '../shared/index.ts'
import type { Carrier, HeldValue } from './carry.ts'
import { levelNames } from './unit.ts'

/** A place on the map of a day where something lies that was asked of units, or given by them, on another map. */
export interface MapPlace {
  /** A unit of the map; where `under` or `held`, the unit itself that is no longer on it. */
  readonly unitId: number
  /** Of a unit that ended together with its level: the unit of the map below which it is found. */
  readonly under: number | null
  /** Why it can be moved to no unit of the map. */
  readonly held: HeldValue['why'] | null
  /** The units whose things lie here. */
  readonly sources: readonly number[]
  /** Those of them that lie here only in part, because they were divided. */
  readonly parts: readonly number[]
}

/**
 * Where units lie on the map of a day. Each lies somewhere: in a unit of the map, below one, or held under its old
 * name with the reason.
 *
 * @param on the day of the map on which each unit was asked
 */
export const placesOn = (
  units: readonly { readonly unitId: number; readonly on: string }[],
  carrier: Carrier,
): readonly MapPlace[] => {
  const { units: reached, below, held } = carrier(units.map(unit => ({ ...unit, value: '0' })))
  const places = merged([
    ...[...reached].map(([unitId, { sources }]) => ({ unitId, under: null, held: null, sources })),
    ...below.map(({ unitId, underUnitId: under, sources }) => ({ unitId, under, held: null, sources })),
    ...held.map(({ unitId, why, sources }) => ({ unitId, under: null, held: why, sources })),
  ])
  const met = new Map<number, number>()
  for (const source of places.flatMap(({ sources }) => sources)) met.set(source, (met.get(source) ?? 0) + 1)
  return places.map(place => ({
    ...place,
    parts: place.sources.filter(source => (met.get(source) ?? 0) > 1),
  }))
}

type Unparted = Omit<MapPlace, 'parts'>

const merged = (places: readonly Unparted[]): readonly Unparted[] => {
  const whole = new Map<string, Unparted>()
  for (const place of places) {
    const key = `${place.unitId} ${place.held ?? ''}`
    const there = whole.get(key)
    const sources = [...new Set([...(there?.sources ?? []), ...place.sources])].sort((a, b) => a - b)
    whole.set(key, { ...place, sources })
  }
  return [...whole.values()]
}

/** How many things units were asked or gave, by where they lie: all, on the map, held under old names. */
export interface PlacedCount {
  readonly reported: number
  readonly carried: number
  readonly held: number
}

/** Counts things of units on a map, each once, however many places its unit was divided into. */
export const countPlaced = (
  things: readonly { readonly unitId: number }[],
  places: readonly {
    readonly held: MapPlace['held']
    readonly sources: readonly { readonly unitId: number }[]
  }[],
): PlacedCount => {
  const sourcesOf = (some: typeof places) =>
    new Set(some.flatMap(({ sources }) => sources.map(source => source.unitId)))
  const onMap = sourcesOf(places.filter(({ held }) => held === null))
  const heldOnly = sourcesOf(places.filter(({ held }) => held !== null))
  const carried = things.filter(({ unitId }) => onMap.has(unitId)).length
  const held = things.filter(({ unitId }) => heldOnly.has(unitId) && !onMap.has(unitId)).length
  return { reported: things.length, carried, held }
}

export const heldWhy = z.enum(['successor', 'weights', 'abolished', 'predecessors'])
export const unitNamed = z.object({ unitId: z.number(), unitName: z.string() })

/** A place as pages show it, in the official order of the map; what is held stands last. */
export const mapPlace = unitNamed.extend({
  level: z.enum(levelNames),
  /** The unit of the map below which a unit is found that ended together with its level. */
  under: unitNamed.nullable(),
  held: heldWhy.nullable(),
  sources: z.array(unitNamed),
  parts: z.array(z.number()),
})
export type ShownPlace = z.output<typeof mapPlace>

/** An open question about a unit that something is held at. */
export const heldQuestion = unitNamed.extend({
  questionId: z.number(),
  kind: z.enum(['successor', 'weights']),
  onDay: day,
})
export type HeldQuestion = z.output<typeof heldQuestion>

/** What a page needs to read anything of units on the map of a day. */
export const onMap = z.object({ onDay: day, places: z.array(mapPlace), questions: z.array(heldQuestion) })
export type OnMap = z.output<typeof onMap>
