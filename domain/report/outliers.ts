import { formatNumber } from '../shared/vietnamese/index.ts'
import type { FigureFinding } from './finding.ts'
import { type Figure, type Indicator, isReckoned, isWords } from './indicator.ts'
import { wholeWindow } from './outline.ts'

/** The middle of a list, and how far from it the middle distance is: neither is moved by one wrong number. */
export interface Spread {
  readonly median: number
  readonly mad: number
}

const middle = (sorted: readonly number[]): number => {
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2
}

/** Only to ask a question by: the figures themselves are never reckoned in floating point. */
export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = [...values].sort((a, b) => a - b)
  const median = middle(sorted)
  const mad = middle(sorted.map(value => Math.abs(value - median)).sort((a, b) => a - b))
  return { median, mad }
}

/** Makes the median distance comparable with a standard deviation. */
const normal = 1.4826
const deviations = 6
const times = 4
const small = 20

/** Far above the others, by several times and not only by a few: asked about. Low ones are not: years are cut short. */
export const isFarAbove = (value: number, { median, mad }: Spread): boolean =>
  value > small && value >= median * times && value - median > deviations * normal * mad

/** So many years at least before a series says anything about itself. */
const fewest = 5
/** So many years in a row with one number look copied. */
const copied = 4

interface Point {
  readonly period: string
  readonly value: string
}

/** What does not look like the unit's own other years: far above them, or one number copied down the years. */
export const outliersOf = (indicators: readonly Indicator[], figures: readonly Figure[]): FigureFinding[] => {
  const series = new Map<string, Point[]>()
  for (const { indicator, period, value } of figures) {
    if (period === wholeWindow) continue
    const points = series.get(indicator)
    if (points === undefined) series.set(indicator, [{ period, value }])
    else points.push({ period, value })
  }
  return indicators.flatMap(declared => {
    if (!declared.yearly || isReckoned(declared) || isWords(declared) || declared.type === 'yesno') return []
    const points = (series.get(declared.code) ?? []).sort((a, b) => (a.period < b.period ? -1 : 1))
    return [...farAbove(declared, points), ...repeated(declared, points)]
  })
}

const farAbove = ({ code, name, nameEn }: Indicator, points: readonly Point[]): FigureFinding[] => {
  if (points.length < fewest) return []
  const spread = spreadOf(points.map(({ value }) => Number(value)))
  return points
    .filter(({ value }) => isFarAbove(Number(value), spread))
    .map(({ period, value }) => ({
      indicator: code,
      period,
      severity: 'warning',
      rule: 'ownPast',
      vi: `“${name}” năm ${period} (${formatNumber(value)}) cao hơn hẳn các năm khác của chính đơn vị (ở giữa là ${formatNumber(Math.round(spread.median))}). Xin xem lại đơn vị tính hoặc chữ số thừa.`,
      en: `“${nameEn}” in ${period} (${value}) is far above the unit’s other years (their middle is ${Math.round(spread.median)}). Look at the unit of measure, or for a digit too many.`,
    }))
}

const repeated = ({ code, name, nameEn }: Indicator, points: readonly Point[]): FigureFinding[] => {
  let run = 1
  return points.flatMap(({ period, value }, at) => {
    run = at > 0 && points[at - 1]?.value === value ? run + 1 : 1
    const ends = points[at + 1]?.value !== value
    if (run < copied || !ends || Number(value) <= small) return []
    const from = points[at - run + 1]?.period ?? period
    return [
      {
        indicator: code,
        period,
        severity: 'warning' as const,
        rule: 'repeated',
        vi: `“${name}” từ ${from} đến ${period} năm nào cũng ${formatNumber(value)}. Có phải chép từ năm trước?`,
        en: `“${nameEn}” is ${value} in every year from ${from} to ${period}. Was it copied?`,
      },
    ]
  })
}
