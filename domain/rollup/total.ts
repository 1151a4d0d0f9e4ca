import { type Indicator, percent, sum } from '../report/index.ts'

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

/** Every indicator for every period that somebody reported, rates re-derived from the sums of their two counts. */
export const totalsOf = (
  indicators: readonly Indicator[],
  contributions: readonly Contribution[],
): Total[] => {
  const cells = new Map<string, Contribution[]>()
  for (const each of contributions) {
    const key = `${each.indicator} ${each.period}`
    cells.set(key, [...(cells.get(key) ?? []), each])
  }
  const periods = [...new Set(contributions.map(({ period }) => period))].sort()
  const cell = (indicator: string, period: string) => cells.get(`${indicator} ${period}`) ?? []
  return indicators.flatMap(indicator =>
    periods.flatMap(period =>
      indicator.type === 'rate' ? rateOf(indicator, period, cell) : countOf(indicator, period, cell),
    ),
  )
}

type Cell = (indicator: string, period: string) => readonly Contribution[]

const countOf = ({ code }: Indicator, period: string, cell: Cell): Total[] => {
  const own = cell(code, period)
  if (own.length === 0) return []
  return [{ indicator: code, period, value: sum(own.map(({ value }) => value)), units: own.length }]
}

/** Only units that gave both counts enter a rate: one count alone would bend it. */
const rateOf = ({ code, numerator, denominator }: Indicator, period: string, cell: Cell): Total[] => {
  const wholes = cell(denominator ?? '', period)
  const both = new Set(wholes.map(({ unitId }) => unitId))
  const parts = cell(numerator ?? '', period).filter(({ unitId }) => both.has(unitId))
  if (parts.length === 0) return []
  const counted = new Set(parts.map(({ unitId }) => unitId))
  const whole = sum(wholes.filter(({ unitId }) => counted.has(unitId)).map(({ value }) => value))
  return [
    {
      indicator: code,
      period,
      value: percent(sum(parts.map(({ value }) => value)), whole),
      units: parts.length,
    },
  ]
}
