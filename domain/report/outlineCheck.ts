import { formatNumber } from '../shared/vietnamese/index.ts'
import type { FigureFinding } from './finding.ts'
import {
  compareRational,
  decimalText,
  evaluate,
  mentionsIn,
  parseFormula,
  type Rational,
} from './formula/index.ts'
import type { Figure, Indicator } from './indicator.ts'
import { wholeWindow } from './outline.ts'
import type { OutlineCheck } from './outlineShape.ts'
import { scopeOf } from './reckoned.ts'

export const relations = {
  atMost: { vi: 'không lớn hơn', en: 'is at most', sign: '≤' },
  equals: { vi: 'bằng', en: 'equals', sign: '=' },
  together: { vi: 'có cùng lúc với', en: 'goes together with', sign: '⇔' },
} as const

export type { OutlineCheck }

/** The parts of a broken-down indicator add up to it: nobody has to write this check. */
const breakdownChecks = (indicators: readonly Indicator[]): OutlineCheck[] =>
  indicators.flatMap(({ code, name, nameEn, breakdown }) =>
    (breakdown ?? []).length === 0
      ? []
      : [
          {
            code: `parts${code}`,
            left: `parts(${code})`,
            relation: 'equals' as const,
            right: code,
            vi: `“${name}”: cộng các phần phải bằng tổng.`,
            en: `“${nameEn}”: the parts must add up to the whole.`,
          },
        ],
  )

type Side = { readonly value: Rational; readonly whole: boolean }

const holds = (relation: OutlineCheck['relation'], left: Side, right: Side): boolean => {
  const order = compareRational(left.value, right.value)
  if (relation === 'atMost') return order <= 0 || !right.whole
  if (relation === 'equals') return order === 0 || !left.whole || !right.whole
  return (left.value.over === 0n) === (right.value.over === 0n)
}

const shown = ({ value }: Side): string => formatNumber(decimalText(value))

/** Where a finding of a check is shown: at the first indicator its left side speaks of. */
const placeOf = (check: OutlineCheck): string => {
  const parsed = parseFormula(check.left)
  return (parsed.ok ? mentionsIn(parsed.expression)[0]?.code : undefined) ?? ''
}

/** The checks of the outline, period by period, wherever both of their sides have numbers. */
export const failedChecks = (
  checks: readonly OutlineCheck[],
  indicators: readonly Indicator[],
  figures: readonly Figure[],
  years?: readonly string[],
): FigureFinding[] => {
  const scope = scopeOf(indicators, figures, years)
  return [...breakdownChecks(indicators), ...checks].flatMap(check => {
    const [left, right] = [parseFormula(check.left), parseFormula(check.right)]
    if (!left.ok || !right.ok) return []
    const place = placeOf(check)
    return periodsOfCheck(check, indicators, scope.years).flatMap(period => {
      const one = evaluate(left.expression, period, scope)
      const other = evaluate(right.expression, period, scope)
      if (one === null || other === null || holds(check.relation, one, other)) return []
      const { sign } = relations[check.relation]
      return [
        {
          indicator: place,
          period,
          severity: 'check' as const,
          rule: `check.${check.code}`,
          vi: `${check.vi} (${shown(one)} không ${sign} ${shown(other)})`,
          en: `${check.en} (${decimalText(one.value)} not ${sign} ${decimalText(other.value)})`,
        },
      ]
    })
  })
}

/** A check whose indicators are counted year by year is made for each year, any other over the whole window. */
export const periodsOfCheck = (
  { left, right }: Pick<OutlineCheck, 'left' | 'right'>,
  indicators: readonly Indicator[],
  years: readonly string[],
): readonly string[] => {
  const mentioned = [left, right].flatMap(text => {
    const parsed = parseFormula(text)
    return parsed.ok ? mentionsIn(parsed.expression) : []
  })
  const yearly = mentioned.some(
    ({ code, overYears }) => !overYears && indicators.find(each => each.code === code)?.yearly === true,
  )
  return yearly ? years : [wholeWindow]
}
