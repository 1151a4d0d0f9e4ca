import { type Indicator, isWords, percent, scopeOf, sum, typedNeeds, wholeWindow } from '../report/index.ts'
import { isStock } from './stock.ts'

/** One unit's figure as it entered a total. */
export interface Contribution {
  readonly unitId: number
  readonly indicator: string
  readonly period: string
  readonly value: string
}

export interface Total {
  readonly indicator: string
  readonly period: string
  /** Exact decimal text; a rate in per cent; null where nothing was reported or the denominator is zero. */
  readonly value: string | null
  /** How many units this total is made of. */
  readonly units: number
}

/** What one indicator has for one period, by unit. */
export type Cell = ReadonlyMap<number, string>
type CellAt = (indicator: string, period: string) => Cell

/** Figures by indicator and period. */
export interface Cells {
  readonly cell: CellAt
  /** Those in which anybody gave anything, in order. */
  readonly periods: readonly string[]
}

/** Figures one by one, the later handed in later, or already in their cells. */
export type Given = readonly Contribution[] | Cells

export const nobody: Cell = new Map()

/** Puts figures into their cells. */
export class GrowingCells implements Cells {
  readonly #cells = new Map<string, Map<string, Map<number, string>>>()

  /** A unit enters a cell once: where two of its reports fill it, the later put in counts. */
  put(indicator: string, period: string, unitId: number, value: string): void {
    let years = this.#cells.get(indicator)
    if (years === undefined) {
      years = new Map()
      this.#cells.set(indicator, years)
    }
    const cell = years.get(period)
    if (cell === undefined) years.set(period, new Map([[unitId, value]]))
    else cell.set(unitId, value)
  }

  readonly cell: CellAt = (indicator, period) => this.#cells.get(indicator)?.get(period) ?? nobody

  get periods(): readonly string[] {
    return [...new Set([...this.#cells.values()].flatMap(years => [...years.keys()]))].sort()
  }
}

export const cellsOf = (given: Given): Cells => {
  if ('cell' in given) return given
  const cells = new GrowingCells()
  for (const { unitId, indicator, period, value } of given) cells.put(indicator, period, unitId, value)
  return cells
}

/** Every indicator for every period that somebody reported, rates re-derived from the sums of their two counts. */
export const totalsOf = (indicators: readonly Indicator[], given: Given): Total[] => {
  const { cell: at, periods } = cellsOf(given)
  return indicators.flatMap(indicator =>
    periods.flatMap(period => totalOf(indicator, period, code => at(code, period), indicators)),
  )
}

/**
 * Every indicator over the whole data window: counts add up over the years, a stock is its latest year, and a
 * rate follows from its two counts taken the same way.
 */
export const overWindow = (indicators: readonly Indicator[], given: Given): Total[] => {
  const { cell: at, periods } = cellsOf(given)
  const byCode = new Map(indicators.map(indicator => [indicator.code, indicator]))
  const wholeOf = (code: string): Cell => {
    const stock = byCode.get(code)
    const cells = periods.map(period => at(code, period)).filter(({ size }) => size > 0)
    return stock !== undefined && isStock(stock) ? (cells.at(-1) ?? nobody) : added(cells)
  }
  const known = new Map<string, Cell>()
  const whole = (code: string): Cell => {
    const cell = known.get(code) ?? wholeOf(code)
    known.set(code, cell)
    return cell
  }
  return indicators.flatMap(indicator => totalOf(indicator, wholeWindow, whole, indicators))
}

const added = (cells: readonly Cell[]): Cell => {
  const values = new Map<number, string[]>()
  for (const cell of cells)
    for (const [unitId, value] of cell) {
      const own = values.get(unitId)
      if (own === undefined) values.set(unitId, [value])
      else own.push(value)
    }
  return new Map([...values].map(([unitId, own]) => [unitId, sum(own)]))
}

const totalOf = (
  indicator: Indicator,
  period: string,
  cell: (code: string) => Cell,
  all: readonly Indicator[],
): Total[] => {
  const { code, type, numerator, denominator } = indicator
  const hasFormula = (indicator.formula ?? null) !== null
  if (isWords(indicator)) return []
  if (type === 'rate') return rateOf(code, period, cell(numerator ?? ''), cell(denominator ?? ''))
  if (hasFormula) return formulaOf(indicator, period, cell, all)
  const own = cell(code)
  if (own.size === 0) return []
  return [{ indicator: code, period, value: sum([...own.values()]), units: own.size }]
}

/** A formula of the sums, made of the units that gave every figure it needs; over the window, of their years. */
const formulaOf = (
  { code }: Indicator,
  period: string,
  cell: (code: string) => Cell,
  all: readonly Indicator[],
): Total[] => {
  const needed = typedNeeds(all, code)
  const cells = needed.map(cell)
  const [first = nobody, ...others] = cells
  const units = [...first.keys()].filter(unitId => others.every(other => other.has(unitId)))
  if (units.length === 0) return []
  const totals = needed.map((each, at) => ({
    indicator: each,
    period,
    value: sum(units.map(unitId => cells[at]?.get(unitId) ?? '0')),
  }))
  const value = scopeOf(all, totals, [period]).valueAt(code, period)
  return value === null ? [] : [{ indicator: code, period, value, units: units.length }]
}

/** Only units that gave both counts enter a rate: one count alone would bend it. */
const rateOf = (code: string, period: string, parts: Cell, wholes: Cell): Total[] => {
  const both = [...parts].filter(([unitId]) => wholes.has(unitId))
  if (both.length === 0) return []
  const part = sum(both.map(([, value]) => value))
  const whole = sum(both.map(([unitId]) => wholes.get(unitId) ?? '0'))
  return [{ indicator: code, period, value: percent(part, whole), units: both.length }]
}
