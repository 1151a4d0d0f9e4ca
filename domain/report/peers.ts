import { formatNumber } from '../shared/vietnamese/index.ts'
import { compareExact, sum } from './exact.ts'
import type { FigureFinding } from './finding.ts'
import { type Figure, type Indicator, isReckoned, isWords } from './indicator.ts'
import { isFarAbove, spreadOf } from './outliers.ts'
import { wholeWindow } from './outline.ts'

/** What the others that owe the same report have handed in, one total an indicator over all their years. */
export interface Peer {
  /** How many units stand below it; 0 where that says nothing of its size. */
  readonly size: number
  readonly figures: readonly Figure[]
}

/** So many others at least before they say anything, so that no single one can be guessed either. */
const fewest = 5

const totals = (figures: readonly Figure[]): ReadonlyMap<string, string> => {
  const values = new Map<string, string[]>()
  for (const { indicator, value } of figures) values.set(indicator, [...(values.get(indicator) ?? []), value])
  return new Map([...values].map(([indicator, own]) => [indicator, sum(own)]))
}

const counted = (indicator: Indicator): boolean =>
  (indicator.type === 'count' || indicator.type === 'money') && !isReckoned(indicator) && !isWords(indicator)

/**
 * Totals far above those of the peers, each scaled to the unit's own size where sizes are known: by the median and
 * the median distance, which one wrong peer does not move. Always a question, never an obstacle.
 */
export const besidePeers = (
  indicators: readonly Indicator[],
  own: Peer,
  peers: readonly Peer[],
): FigureFinding[] => {
  const scaled = own.size > 0
  const alike = peers.filter(({ size }) => !scaled || size > 0)
  const theirs = alike.map(({ size, figures }) => ({
    factor: scaled ? own.size / size : 1,
    totals: totals(figures),
  }))
  const mine = totals(own.figures)
  return indicators.filter(counted).flatMap(({ code, name, nameEn }) => {
    const value = mine.get(code)
    const values = theirs.flatMap(({ factor, totals: given }) => {
      const total = given.get(code)
      return total === undefined ? [] : [Number(total) * factor]
    })
    if (value === undefined || values.length < fewest) return []
    const spread = spreadOf(values)
    if (!isFarAbove(Number(value), spread)) return []
    const middle = Math.round(spread.median)
    return [
      {
        indicator: code,
        period: wholeWindow,
        severity: 'warning' as const,
        rule: 'peers',
        vi: `“${name}” cả kỳ là ${formatNumber(value)}, cao hơn hẳn ${values.length} đơn vị cùng loại (ở giữa khoảng ${formatNumber(middle)}${scaled ? ' nếu quy về cùng quy mô' : ''}).`,
        en: `“${nameEn}” is ${value} over the window, far above ${values.length} units alike (their middle is about ${middle}${scaled ? ' at the same size' : ''}).`,
      },
    ]
  })
}

export interface SaidBefore extends Figure {
  readonly campaignName: string
}

/** Years for which the unit has handed in another number before. */
export const besideBefore = (
  indicators: readonly Indicator[],
  figures: readonly Figure[],
  before: readonly SaidBefore[],
): FigureFinding[] => {
  const now = new Map(figures.map(({ indicator, period, value }) => [`${indicator} ${period}`, value]))
  return before.flatMap(({ indicator, period, value, campaignName }) => {
    const declared = indicators.find(({ code }) => code === indicator)
    const stands = now.get(`${indicator} ${period}`)
    if (declared === undefined || !counted(declared) || stands === undefined) return []
    if (compareExact(stands, value) === 0) return []
    return [
      {
        indicator,
        period,
        severity: 'warning' as const,
        rule: 'before',
        vi: `“${declared.name}” năm ${period}: nay ghi ${formatNumber(stands)}, trước đây đơn vị đã báo ${formatNumber(value)} (${campaignName}).`,
        en: `“${declared.nameEn}” in ${period}: now ${stands}, while the unit reported ${value} before (${campaignName}).`,
      },
    ]
  })
}
