import { z } from 'zod'
import { asReported, carrierOf, type HeldValue, roads } from '../org/index.ts'
import { type Indicator, outline } from '../report/index.ts'
import { day } from '../shared/index.ts'
import { type MapReading, type PlacedFigure, readOnMap } from './map.ts'
import type { Proof } from './measured.ts'
import type { Total } from './total.ts'

/**
 * The figures of a campaign with all that is needed to put them in tables by units: as they were reported, or on the
 * map of a day. Plain data: tables are made from it alone, so that whoever has it can make and sum them again.
 */
export const unitReading = z.object({
  /** How figures go to the map of the day; null where they are read as reported. */
  roads: roads.nullable(),
  indicators: outline.shape.indicators,
  /** The versions that count, units in official order. */
  reports: z.array(
    z.object({
      unitId: z.number(),
      unitName: z.string(),
      /** The day of the map on which the unit counted. */
      countedOn: day,
      reportId: z.number(),
      version: z.number(),
      /** SHA-256 of the version as it was handed in. */
      sha256: z.string(),
    }),
  ),
  /** Unit, indicator, period, exact value; where a unit gave one twice, the later stands later. */
  figures: z.array(z.tuple([z.number(), z.string(), z.string(), z.string()])),
  /** The units of the map and those that had to stay under their names, in official order. */
  names: z.array(z.object({ unitId: z.number(), unitName: z.string() })),
})
export type UnitReading = z.output<typeof unitReading>

export const readingOf = ({ roads: to, indicators, reports, figures }: UnitReading): MapReading => {
  const countedOn = new Map(reports.map(report => [report.unitId, report.countedOn]))
  return readOnMap(
    indicators,
    figures.map(([unitId, code, period, value]) => ({ unitId, indicator: code, period, value })),
    to === null ? asReported : carrierOf(to),
    unitId => countedOn.get(unitId) ?? to?.onDay ?? '',
  )
}

interface Named {
  readonly unitId: number
  readonly unitName: string
}

/** A report that is in a row. */
export interface RowSource extends Named {
  readonly reportId: number
  readonly version: number
  /** Its unit was divided: only a part of it is in this row. */
  readonly part: boolean
}

export interface UnitTableRow extends Named {
  /** Of a unit that ended together with its level: the unit of the map below which it is found. */
  readonly under: Named | null
  readonly held: HeldValue['why'] | null
  readonly sources: readonly RowSource[]
  /** One for each indicator of the table, over the whole window; null where the row has nothing of it. */
  readonly figures: readonly (Pick<PlacedFigure, 'value' | 'apportioned'> | null)[]
}

export interface UnitTable {
  readonly indicators: readonly Indicator[]
  readonly rows: readonly UnitTableRow[]
  /** One for each indicator: what the rows come to, a rate from their counts. */
  readonly totals: readonly (Total | null)[]
  /** One for each count and amount among them. */
  readonly proofs: readonly Proof[]
}

/** Some indicators by units, over the whole window; what could not be moved stands last, under its old name. */
export const unitTable = (given: UnitReading, reading: MapReading, codes: ReadonlySet<string>): UnitTable => {
  const indicators = given.indicators.filter(({ code }) => codes.has(code))
  const places = indicators.map(({ code }) => reading.placesOf(code))
  const keys = [...new Set(places.flat().map(keyOf))]
  const spread = spreadOf(places.flat())
  const rows = keys.map(key => rowOf(given, key, places, spread))
  return {
    indicators,
    rows: rows.sort(inOrder(given)),
    totals: indicators.map(({ code }) => reading.overall.find(total => total.indicator === code) ?? null),
    proofs: reading.proofs.filter(proof => codes.has(proof.indicator)),
  }
}

type Placed = ReturnType<MapReading['placesOf']>[number]

const keyOf = ({ unitId, held }: Pick<Placed, 'unitId' | 'held'>): string => `${unitId} ${held ?? ''}`

/** In how many rows each unit's figures lie. */
const spreadOf = (places: readonly Placed[]): ReadonlyMap<number, number> => {
  const rowsOf = new Map<number, Set<string>>()
  for (const place of places)
    for (const source of place.sources)
      rowsOf.set(source, (rowsOf.get(source) ?? new Set()).add(keyOf(place)))
  return new Map([...rowsOf].map(([unitId, rows]) => [unitId, rows.size]))
}

const rowOf = (
  given: UnitReading,
  key: string,
  places: readonly (readonly Placed[])[],
  spread: ReadonlyMap<number, number>,
): UnitTableRow => {
  const own = places.map(each => each.find(place => keyOf(place) === key))
  const { unitId, under, held } = own.find(place => place !== undefined) ?? nowhere
  const sources = new Set(own.flatMap(place => place?.sources ?? []))
  return {
    ...named(given, unitId),
    under: under === null ? null : named(given, under),
    held,
    sources: given.reports.flatMap(({ countedOn: _, sha256: __, ...report }) =>
      sources.has(report.unitId) ? [{ ...report, part: (spread.get(report.unitId) ?? 1) > 1 }] : [],
    ),
    figures: own.map(place =>
      place?.overall ? { value: place.overall.value, apportioned: place.overall.apportioned } : null,
    ),
  }
}

const nowhere = { unitId: 0, under: null, held: null }

const named = ({ names }: UnitReading, unitId: number): Named =>
  names.find(name => name.unitId === unitId) ?? { unitId, unitName: '' }

const inOrder = ({ names }: UnitReading) => {
  const at = new Map(names.map(({ unitId }, place) => [unitId, place]))
  return (one: UnitTableRow, other: UnitTableRow): number =>
    Number(one.held !== null) - Number(other.held !== null) ||
    (at.get(one.unitId) ?? 0) - (at.get(other.unitId) ?? 0)
}
