import type { Bilingual } from '../shared/index.ts'
import { formatNumber } from '../shared/vietnamese/index.ts'
import { compareExact } from './exact.ts'
import type { FigureFinding } from './finding.ts'
import { cellKey, type Figure, type Indicator, isReckoned, isWords, valueFits } from './indicator.ts'
import { outliersOf } from './outliers.ts'
import { failedChecks, type OutlineCheck } from './outlineCheck.ts'
import { reckonedOf } from './reckoned.ts'

const whole = /^\d+$/

/** A count this many times that of the year before is asked about, once it is no longer small. */
const jump = 10
const noLongerSmall = '20'

type Values = ReadonlyMap<string, string>
type Check = (declared: Indicator, figure: Figure, values: Values, all: readonly Indicator[]) => Said | null
type Said = Bilingual & Pick<FigureFinding, 'severity' | 'rule'>

const order = ['error', 'check', 'warning'] as const

/** What a careful reader would ask about the figures of one report, cell by cell, the worst first. */
export const checkFigures = (
  indicators: readonly Indicator[],
  figures: readonly Figure[],
  checks: readonly OutlineCheck[] = [],
): FigureFinding[] => {
  const values = new Map(figures.map(figure => [cellKey(figure), figure.value]))
  const byCode = new Map(indicators.map(each => [each.code, each]))
  const found = [...figures, ...reckonedOf(indicators, figures)].flatMap(figure => {
    const declared = byCode.get(figure.indicator)
    if (declared === undefined) return []
    const { indicator, period } = figure
    return cellChecks.flatMap(check => {
      const said = check(declared, figure, values, indicators)
      return said === null ? [] : [{ indicator, period, ...said }]
    })
  })
  const jumps = new Set(found.filter(({ rule }) => rule === 'jump').map(cellKey))
  const odd = outliersOf(indicators, figures).filter(each => !jumps.has(cellKey(each)))
  return [...found, ...failedChecks(checks, indicators, figures), ...odd].sort(
    (one, other) => order.indexOf(one.severity) - order.indexOf(other.severity),
  )
}

const rightShape: Check = (declared, { value }) => {
  if (valueFits(declared, value)) return null
  const { name, nameEn } = declared
  return {
    severity: 'error',
    rule: 'shape',
    vi: `“${name}”: “${value}” không phải là câu trả lời được hỏi.`,
    en: `“${nameEn}”: “${value}” is not an answer to what is asked.`,
  }
}

const wholeCount: Check = (declared, { value }) => {
  const { type, name, nameEn } = declared
  // What a formula gives may have a fraction; only what is counted by hand is whole.
  if (type !== 'count' || isReckoned(declared) || whole.test(value)) return null
  return {
    severity: 'error',
    rule: 'wholeCount',
    vi: `“${name}” phải là số nguyên không âm.`,
    en: `“${nameEn}” must be a whole number, not negative.`,
  }
}

const yesOrNo: Check = ({ type, name, nameEn }, { value }) =>
  type !== 'yesno' || value === '0' || value === '1'
    ? null
    : {
        severity: 'error',
        rule: 'yesOrNo',
        vi: `“${name}” trả lời là có hoặc không.`,
        en: `“${nameEn}” is answered by yes or no.`,
      }

const noNegativeMoney: Check = (declared, { value }) =>
  declared.type !== 'money' || isReckoned(declared) || !value.startsWith('-')
    ? null
    : {
        severity: 'error',
        rule: 'negative',
        vi: `“${declared.name}” không thể là số âm.`,
        en: `“${declared.nameEn}” cannot be negative.`,
      }

const partWithinTotal: Check = (declared, { period, value }, values, all) => {
  const { name, nameEn, partOf } = declared
  const total =
    partOf === null || isWords(declared) ? undefined : values.get(cellKey({ indicator: partOf, period }))
  if (total === undefined || !comparable.test(value) || !comparable.test(total)) return null
  if (compareExact(value, total) <= 0) return null
  const parent = all.find(({ code }) => code === partOf)
  return {
    severity: 'check',
    rule: 'partWithinTotal',
    vi: `“${name}” (${formatNumber(value)}) lớn hơn “${parent?.name ?? ''}” (${formatNumber(total)}) mà nó là một phần.`,
    en: `“${nameEn}” (${value}) is larger than “${parent?.nameEn ?? ''}” (${total}), of which it is a part.`,
  }
}

const comparable = /^-?\d+(\.\d+)?$/

const rateWithinHundred: Check = ({ type, name, nameEn }, { value }) =>
  type !== 'rate' || compareExact(value, '100') <= 0
    ? null
    : {
        severity: 'warning',
        rule: 'rateWithinHundred',
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
    rule: 'jump',
    vi: `“${name}” năm ${period} (${formatNumber(value)}) gấp từ ${jump} lần trở lên năm trước (${formatNumber(before)}).`,
    en: `“${nameEn}” in ${period} (${value}) is ${jump} times the year before (${before}) or more.`,
  }
}

const cellChecks: readonly Check[] = [
  rightShape,
  wholeCount,
  yesOrNo,
  noNegativeMoney,
  partWithinTotal,
  rateWithinHundred,
  jumped,
]
