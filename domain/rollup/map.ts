import type { Carrier } from '../org/index.ts'
import { type Indicator, isReckoned, isWords, sum, wholeWindow } from '../report/index.ts'
import { type Measured, measured, type Proof, proofOf, spotsOf, totalOf } from './measured.ts'
import { type Rule, ruleOf } from './rule.ts'
import { type Place, type Spread, spreadOf, together } from './spread.ts'
import { isStock } from './stock.ts'
import { type Cell, type Cells, cellsOf, type Given, type Total } from './total.ts'

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

export interface MapReading {
  readonly totals: readonly Total[]
  readonly overall: readonly Total[]
  /** One for each count and amount over the whole window; a rate follows from its two counts. */
  readonly proofs: readonly Proof[]
  /** The figures of one indicator where they stand on the map. */
  readonly placesOf: (code: string) => readonly PlaceFigures[]
}

type Units = ReadonlySet<number>

/** The cells of what was reported, each carried to the map when it is asked for. */
class Table {
  readonly periods: readonly string[]
  readonly #at: Cells['cell']
  readonly #stocks: ReadonlySet<string>
  readonly #spread: (cell: Cell) => Spread
  readonly #spreads = new Map<Cell, Spread>()

  constructor(indicators: readonly Indicator[], given: Given, spread: (cell: Cell) => Spread) {
    const { cell, periods } = cellsOf(given)
    this.#at = cell
    this.periods = periods
    this.#stocks = new Set(indicators.filter(isStock).map(({ code }) => code))
    this.#spread = spread
  }

  /** The periods that count over the window: all, and of a stock the latest that anybody gave. */
  #counting(code: string): readonly string[] {
    const given = this.periods.filter(period => this.#at(code, period).size > 0)
    return this.#stocks.has(code) ? given.slice(-1) : given
  }

  givers(code: string, periods = this.#counting(code)): Units {
    const units = new Set<number>()
    for (const period of periods) for (const unitId of this.#at(code, period).keys()) units.add(unitId)
    return units
  }

  in(code: string, period: string, only: Units): Spread {
    const cell = this.#at(code, period)
    const left = [...cell].filter(([unitId]) => only.has(unitId))
    return left.length === cell.size ? this.#whole(cell) : this.#spread(new Map(left))
  }

  /** A cell of which no unit is left out is carried once, for its year and for the window. */
  #whole(cell: Cell): Spread {
    const known = this.#spreads.get(cell) ?? this.#spread(cell)
    this.#spreads.set(cell, known)
    return known
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
  given: Given,
  carrier: Carrier,
  countedOn: (unitId: number) => string,
): MapReading => {
  const table = new Table(indicators, given, cell => spreadOf(cell, carrier, countedOn))
  const rule = (indicator: Indicator) => ruleOf(indicator, indicators)
  const all = new Map(
    indicators.map(indicator => [
      indicator.code,
      {
        years: table.periods.map(period => measureIn(table, rule(indicator), period)),
        overall: measureOver(table, rule(indicator)),
      },
    ]),
  )
  const counted = indicators.filter(indicator => !isReckoned(indicator) && !isWords(indicator))
  return {
    totals: [...all].flatMap(([code, { years }]) => years.flatMap(year => totalOf(code, year))),
    overall: [...all].flatMap(([code, { overall }]) => totalOf(code, overall)),
    proofs: counted.flatMap(({ code }) => {
      const spots = [...(all.get(code)?.overall.counts.get(code)?.values() ?? [])]
      return spots.length === 0 ? [] : [proofOf(code, table.reported(code), spots)]
    }),
    placesOf: code => {
      const own = all.get(code)
      return own === undefined ? [] : placesIn(own.years, own.overall)
    },
  }
}

/** Units that gave every count: chosen before they are carried, so that the result is the same on every map. */
const common = ([first = new Set(), ...others]: readonly Units[]): Units =>
  new Set([...first].filter(unitId => others.every(other => other.has(unitId))))

const measureIn = (table: Table, rule: Rule, period: string): Measured => {
  const gaveAll = common(rule.codes.map(code => table.givers(code, [period])))
  return measured(rule, period, code => table.in(code, period, gaveAll))
}

const measureOver = (table: Table, rule: Rule): Measured => {
  const gaveAll = common(rule.codes.map(code => table.givers(code)))
  return measured(rule, wholeWindow, code => table.over(code, gaveAll))
}

const figureAt = (key: string, { period, counts, follows }: Measured): PlacedFigure[] => {
  const own = [...counts].flatMap(([code, spread]) => {
    const spot = spread.get(key)
    return spot === undefined ? [] : [{ code, spot }]
  })
  if (own.length === 0) return []
  const value = follows(new Map(own.map(({ code, spot }) => [code, spot.value])))
  return [{ period, value, apportioned: own.some(({ spot }) => spot.apportioned) }]
}

const placesIn = (years: readonly Measured[], overall: Measured): PlaceFigures[] => {
  const all = together([...years, overall].map(spotsOf))
  return [...all].map(([key, { unitId, under, held, sources }]) => ({
    unitId,
    under,
    held,
    sources,
    values: years.flatMap(year => figureAt(key, year)),
    overall: figureAt(key, overall)[0] ?? null,
  }))
}
