import type { Carrier } from '../org/index.ts'
import { type Indicator, isReckoned, sum, wholeWindow } from '../report/index.ts'
import { type Measured, measured, type Proof, proofOf, totalOf } from './measured.ts'
import { type Rule, ruleOf } from './rule.ts'
import { type Spread, spreadOf, together } from './spread.ts'
import type { Cell, Cells, Total } from './total.ts'

/** All totals of one indicator. */
export interface IndicatorTotals {
  readonly totals: readonly Total[]
  readonly overall: readonly Total[]
  /** Of a count or an amount on another map. */
  readonly proofs: readonly Proof[]
}

/** One sum of the units that gave every count of a rule. */
export interface Summed {
  readonly period: string
  readonly code: string
  /** Exact decimal text. */
  readonly value: string
  readonly units: number
}

/**
 * The totals of one indicator from sums of its counts, as they were reported. What may be added up, and of whom, was
 * chosen by whoever added up: of each period the units that gave every count in it; over the window those that gave
 * every count in any period that counts, of a stock in its latest.
 */
export const summedTotals = (
  indicator: Indicator,
  all: readonly Indicator[],
  byPeriod: readonly Summed[],
  window: readonly Summed[],
): IndicatorTotals => {
  const rule = ruleOf(indicator, all)
  const periods = [...new Set(byPeriod.map(({ period }) => period))].sort()
  const total = (period: string, sums: readonly Summed[]) => totalFrom(rule, indicator.code, period, sums)
  return {
    totals: periods.flatMap(period =>
      total(
        period,
        byPeriod.filter(each => each.period === period),
      ),
    ),
    overall: total(wholeWindow, window),
    proofs: [],
  }
}

const totalFrom = (rule: Rule, indicator: string, period: string, sums: readonly Summed[]): Total[] => {
  const [first] = sums
  if (first === undefined) return []
  const counts = new Map(rule.codes.map(code => [code, sumOf(code, sums)]))
  const value = rule.follows(period)(counts)
  if (value === null && !rule.toldUnknown) return []
  return [{ indicator, period, value, units: first.units }]
}

const sumOf = (code: string, sums: readonly Summed[]): string =>
  sum(sums.filter(each => each.code === code).map(({ value }) => value))

/** The figures of a rule's counts, of those units alone that gave every count: of each period, and over the window. */
export interface Chosen {
  readonly byPeriod: Cells
  readonly window: Cells
}

/**
 * The totals of one indicator on the map of another day. It stops after each period, so that whoever asks can let
 * others have their turn.
 *
 * @param chosen units that go to one place without being divided may be there as one of them, with their sum
 */
export function* carriedTotals(
  indicator: Indicator,
  all: readonly Indicator[],
  { byPeriod, window }: Chosen,
  carrier: Carrier,
  countedOn: (unitId: number) => string,
): Generator<undefined, IndicatorTotals> {
  const { code } = indicator
  const rule = ruleOf(indicator, all)
  const carried = new Map<Cell, Spread>()
  /** A cell is carried once, for its period and for the window. */
  const spread = (cell: Cell): Spread => {
    const known = carried.get(cell) ?? spreadOf(cell, carrier, countedOn)
    carried.set(cell, known)
    return known
  }
  const years: Measured[] = []
  for (const period of byPeriod.periods) {
    years.push(measured(rule, period, each => spread(byPeriod.cell(each, period))))
    yield
  }
  /** Mostly the units that gave every count in a period are those that gave every count at all. */
  const inWindow = (each: string, period: string): Spread => {
    const cell = window.cell(each, period)
    const own = byPeriod.cell(each, period)
    return spread(alike(cell, own) ? own : cell)
  }
  for (const period of window.periods) {
    for (const each of rule.codes) inWindow(each, period)
    yield
  }
  const whole = measured(rule, wholeWindow, each =>
    together(window.periods.map(period => inWindow(each, period))),
  )
  yield
  const spots = isReckoned(indicator) ? [] : [...(whole.counts.get(code)?.values() ?? [])]
  const reported = sum(window.periods.flatMap(period => [...window.cell(code, period).values()]))
  return {
    totals: years.flatMap(year => totalOf(code, year)),
    overall: totalOf(code, whole),
    proofs: spots.length === 0 ? [] : [proofOf(code, reported, spots)],
  }
}

const alike = (one: Cell, other: Cell): boolean =>
  one === other ||
  (one.size === other.size && [...one].every(([unitId, value]) => other.get(unitId) === value))
