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

export const nobody: Cell = new Map()

/** A unit enters a cell once: where two of its reports fill it, the later in the list counts. */
export const cellsOf = (contributions: readonly Contribution[]): CellAt => {
  const cells = new Map<string, Map<number, string>>()
  for (const { unitId, indicator, period, value } of contributions) {
    const key = `${indicator} ${period}`
    const cell = cells.get(key) ?? new Map<number, string>()
    cells.set(key, cell.set(unitId, value))
  }
  return (indicator, period) => cells.get(`${indicator} ${period}`) ?? nobody
}

export const periodsIn = (contributions: readonly Contribution[]): string[] =>
  [...new Set(contributions.map(({ period }) => period))].sort()

/** Every indicator for every period that somebody reported, rates re-derived from the sums of their two counts. */
export const totalsOf = (
  indicators: readonly Indicator[],
  contributions: readonly Contribution[],
): Total[] => {
  const at = cellsOf(contributions)
  const periods = periodsIn(contributions)
  return indicators.flatMap(indicator =>
    periods.flatMap(period => totalOf(indicator, period, code => at(code, period), indicators)),
  )
}

/**
 * Every indicator over the whole data window: counts add up over the years, a stock is its latest year, and a
 * rate follows from its two counts taken the same way.
 */
export const overWindow = (
  indicators: readonly Indicator[],
  contributions: readonly Contribution[],
): Total[] => {
  const at = cellsOf(contributions)
  const periods = periodsIn(contributions)
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
