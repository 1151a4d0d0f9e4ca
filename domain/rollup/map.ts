import type { Carrier, HeldValue } from '../org/index.ts'
import { type Indicator, percent, sum, wholeWindow } from '../report/index.ts'
import { isStock } from './stock.ts'
import { type Cell, type Contribution, cellsOf, periodsIn, type Total } from './total.ts'

/** Where a figure stands on a map: a unit of that day, or the unit at which it had to stop, with the reason. */
export interface Place {
  readonly unitId: number
  /** Of a unit that ended together with its level: the unit of the map below which it is found. */
  readonly under: number | null
  readonly held: HeldValue['why'] | null
}

export interface PlacedFigure {
  readonly period: string
  /** Exact decimal text; a rate in per cent of the place's own two counts. */
  readonly value: string | null
  /** Rounded so that the whole stays whole. */
  readonly apportioned: boolean
}

export interface PlaceFigures extends Place {
  /** The units whose reports are in it. */
  readonly sources: readonly number[]
  readonly values: readonly PlacedFigure[]
  /** Over the whole window; null where the place has nothing of it. */
  readonly overall: PlacedFigure | null
}

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

export interface MapReading {
  readonly totals: readonly Total[]
  readonly overall: readonly Total[]
  /** One for each count and amount over the whole window; a rate follows from its two counts. */
  readonly proofs: readonly Proof[]
  /** The figures of one indicator where they stand on the map. */
  readonly placesOf: (code: string) => readonly PlaceFigures[]
}

interface Spot extends Place {
  readonly value: string
  readonly apportioned: boolean
  readonly sources: readonly number[]
}
/** One cell of the table on the map. */
type Spread = ReadonlyMap<string, Spot>

/** A count, or the two counts that a rate follows from. */
interface Measured {
  readonly period: string
  readonly parts: Spread
  readonly wholes: Spread | null
}

type Units = ReadonlySet<number>

/** The cells of what was reported, each carried to the map when it is asked for. */
class Table {
  readonly periods: readonly string[]
  readonly #at: (code: string, period: string) => Cell
  readonly #stocks: ReadonlySet<string>
  readonly #spread: (cell: Cell) => Spread

  constructor(
    indicators: readonly Indicator[],
    contributions: readonly Contribution[],
    spread: (cell: Cell) => Spread,
  ) {
    this.#at = cellsOf(contributions)
    this.periods = periodsIn(contributions)
    this.#stocks = new Set(indicators.filter(isStock).map(({ code }) => code))
    this.#spread = spread
  }

  /** The periods that count over the window: all, and of a stock the latest that anybody gave. */
  #counting(code: string): readonly string[] {
    const given = this.periods.filter(period => this.#at(code, period).size > 0)
    return this.#stocks.has(code) ? given.slice(-1) : given
  }

  givers(code: string, periods = this.#counting(code)): Units {
    return new Set(periods.flatMap(period => [...this.#at(code, period).keys()]))
  }

  in(code: string, period: string, only: Units): Spread {
    return this.#spread(new Map([...this.#at(code, period)].filter(([unitId]) => only.has(unitId))))
  }

  over(code: string, only: Units): Spread {
    return together(this.#counting(code).map(period => this.in(code, period, only)))
  }

  reported(code: string): string {
    return sum(this.#counting(code).flatMap(period => [...this.#at(code, period).values()]))
  }
}

/**
 * The figures of a roll-up on the map of another day. Sums are those of the reports to the last unit: they are added
 * up anew from where each part went. A rate is taken from the units that gave both its counts, chosen before they
 * are carried, so that it too is the same on every map.
 *
 * @param countedOn the day of the map on which a unit counted what it reported
 */
export const readOnMap = (
  indicators: readonly Indicator[],
  contributions: readonly Contribution[],
  carrier: Carrier,
  countedOn: (unitId: number) => string,
): MapReading => {
  const table = new Table(indicators, contributions, cell => spreadOf(cell, carrier, countedOn))
  const measured = new Map(
    indicators.map(indicator => [
      indicator.code,
      {
        years: table.periods.map(period => measureIn(table, indicator, period)),
        overall: measureOver(table, indicator),
      },
    ]),
  )
  const counted = indicators.filter(({ type }) => type !== 'rate')
  return {
    totals: [...measured].flatMap(([code, { years }]) => years.flatMap(year => totalOf(code, year))),
    overall: [...measured].flatMap(([code, { overall }]) => totalOf(code, overall)),
    proofs: counted.flatMap(({ code }) => {
      const spots = [...(measured.get(code)?.overall.parts.values() ?? [])]
      return spots.length === 0 ? [] : [proofOf(code, table.reported(code), spots)]
    }),
    placesOf: code => {
      const own = measured.get(code)
      return own === undefined ? [] : placesIn(own.years, own.overall)
    },
  }
}

const spreadOf = (cell: Cell, carrier: Carrier, countedOn: (unitId: number) => string): Spread => {
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
  return together(spots.map(spot => new Map([[keyOf(spot), spot]])))
}

const keyOf = ({ unitId, held }: Pick<Place, 'unitId' | 'held'>): string => `${unitId} ${held ?? ''}`

const together = (spreads: readonly Spread[]): Spread => {
  const whole = new Map<string, Spot>()
  for (const spread of spreads) {
    for (const [key, spot] of spread) {
      const there = whole.get(key)
      whole.set(key, there === undefined ? spot : added(there, spot))
    }
  }
  return whole
}

const added = (one: Spot, other: Spot): Spot => ({
  ...one,
  value: sum([one.value, other.value]),
  apportioned: one.apportioned || other.apportioned,
  sources: [...new Set([...one.sources, ...other.sources])].sort((a, b) => a - b),
})

const measureIn = (table: Table, indicator: Indicator, period: string): Measured => {
  const { code, numerator, denominator } = indicator
  if (numerator === null || denominator === null)
    return { period, parts: table.in(code, period, table.givers(code, [period])), wholes: null }
  const both = common(table.givers(numerator, [period]), table.givers(denominator, [period]))
  return { period, parts: table.in(numerator, period, both), wholes: table.in(denominator, period, both) }
}

const measureOver = (table: Table, { code, numerator, denominator }: Indicator): Measured => {
  const period = wholeWindow
  if (numerator === null || denominator === null)
    return { period, parts: table.over(code, table.givers(code)), wholes: null }
  const both = common(table.givers(numerator), table.givers(denominator))
  return { period, parts: table.over(numerator, both), wholes: table.over(denominator, both) }
}

const common = (one: Units, other: Units): Units => new Set([...one].filter(unitId => other.has(unitId)))

const valueFrom = (parts: readonly Spot[], wholes: readonly Spot[] | null): string | null => {
  const part = sum(parts.map(({ value }) => value))
  return wholes === null ? part : percent(part, sum(wholes.map(({ value }) => value)))
}

const totalOf = (indicator: string, { period, parts, wholes }: Measured): Total[] => {
  const spots = [...parts.values()]
  if (spots.length === 0) return []
  const units = new Set(spots.map(({ unitId }) => unitId)).size
  return [
    { indicator, period, value: valueFrom(spots, wholes === null ? null : [...wholes.values()]), units },
  ]
}

const proofOf = (indicator: string, reported: string, spots: readonly Spot[]): Proof => {
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

const figureAt = (key: string, { period, parts, wholes }: Measured): PlacedFigure[] => {
  const part = parts.get(key)
  if (part === undefined) return []
  const whole = wholes?.get(key)
  const value = valueFrom([part], wholes === null ? null : whole === undefined ? [] : [whole])
  return [{ period, value, apportioned: part.apportioned || whole?.apportioned === true }]
}

const placesIn = (years: readonly Measured[], overall: Measured): PlaceFigures[] => {
  const all = together([...years, overall].map(({ parts }) => parts))
  return [...all].map(([key, { unitId, under, held, sources }]) => ({
    unitId,
    under,
    held,
    sources,
    values: years.flatMap(year => figureAt(key, year)),
    overall: figureAt(key, overall)[0] ?? null,
  }))
}
