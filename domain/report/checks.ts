import type { Bilingual } from '../shared/index.ts'
import { formatNumber } from '../shared/vietnamese/index.ts'
import { compareExact } from './exact.ts'
import { cellKey, type Figure, type FigureFinding, type Indicator, ratesOf } from './indicator.ts'

const whole = /^\d+$/

/** A count this many times that of the year before is asked about, once it is no longer small. */
const jump = 10
const noLongerSmall = '20'

type Values = ReadonlyMap<string, string>
type Check = (declared: Indicator, figure: Figure, values: Values, all: readonly Indicator[]) => Said | null
type Said = Bilingual & Pick<FigureFinding, 'severity'>

/** What a careful reader would ask about the figures of one report, cell by cell. */
export const checkFigures = (
  indicators: readonly Indicator[],
  figures: readonly Figure[],
): FigureFinding[] => {
  const values = new Map(figures.map(figure => [cellKey(figure), figure.value]))
  const found = [...figures, ...ratesOf(indicators, figures)].flatMap(figure => {
    const declared = indicators.find(({ code }) => code === figure.indicator)
    if (declared === undefined) return []
    const { indicator, period } = figure
    return checks.flatMap(check => {
      const said = check(declared, figure, values, indicators)
      return said === null ? [] : [{ indicator, period, ...said }]
    })
  })
  return found.sort((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'))
}

const wholeCount: Check = ({ type, name, nameEn }, { value }) =>
  type !== 'count' || whole.test(value)
    ? null
    : {
        severity: 'error',
        vi: `“${name}” phải là số nguyên không âm.`,
        en: `“${nameEn}” must be a whole number, not negative.`,
      }

const noNegativeMoney: Check = ({ type, name, nameEn }, { value }) =>
  type !== 'money' || !value.startsWith('-')
    ? null
    : { severity: 'error', vi: `“${name}” không thể là số âm.`, en: `“${nameEn}” cannot be negative.` }

const partWithinTotal: Check = ({ name, nameEn, partOf }, { period, value }, values, all) => {
  const total = partOf === null ? undefined : values.get(cellKey({ indicator: partOf, period }))
  if (total === undefined || compareExact(value, total) <= 0) return null
  const parent = all.find(({ code }) => code === partOf)
  return {
    severity: 'warning',
    vi: `“${name}” (${formatNumber(value)}) lớn hơn “${parent?.name ?? ''}” (${formatNumber(total)}) mà nó là một phần.`,
    en: `“${nameEn}” (${value}) is larger than “${parent?.nameEn ?? ''}” (${total}), of which it is a part.`,
  }
}

const rateWithinHundred: Check = ({ type, name, nameEn }, { value }) =>
  type !== 'rate' || compareExact(value, '100') <= 0
    ? null
    : {
        severity: 'warning',
        vi: `“${name}” là ${formatNumber(value)}%, vượt 100%. Xin xem lại hai số tạo nên tỷ lệ.`,
        en: `“${nameEn}” is ${value}%, over 100%. Look at the two counts it is made of.`,
      }

const jumped: Check = ({ type, yearly, name, nameEn }, { indicator, period, value }, values) => {
  if (!yearly || type !== 'count' || !whole.test(value)) return null
  const before = values.get(cellKey({ indicator, period: String(Number(period) - 1) }))
  if (before === undefined || !whole.test(before) || compareExact(before, '0') === 0) return null
  const isJump = BigInt(value) >= BigInt(before) * BigInt(jump) && compareExact(value, noLongerSmall) > 0
  if (!isJump) return null
  return {
    severity: 'warning',
    vi: `“${name}” năm ${period} (${formatNumber(value)}) gấp từ ${jump} lần trở lên năm trước (${formatNumber(before)}).`,
    en: `“${nameEn}” in ${period} (${value}) is ${jump} times the year before (${before}) or more.`,
  }
}

const checks: readonly Check[] = [wholeCount, noNegativeMoney, partWithinTotal, rateWithinHundred, jumped]
