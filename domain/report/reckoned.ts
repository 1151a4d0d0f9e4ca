import { partsOf } from './breakdown.ts'
import { percent } from './exact.ts'
import { decimalText, evaluate, mentionsIn, parseFormula, type Scope } from './formula/index.ts'
import { cellKey, type Figure, type Indicator, isReckoned, isWords } from './indicator.ts'
import { wholeWindow } from './outline.ts'

const yearsIn = (figures: readonly Figure[]): string[] =>
  [...new Set(figures.map(({ period }) => period))].filter(period => period !== wholeWindow).sort()

/** Figures as formulas see them: what was typed, and what follows from it. */
export const scopeOf = (
  indicators: readonly Indicator[],
  figures: readonly Figure[],
  years: readonly string[] = yearsIn(figures),
): Scope => {
  const byCode = new Map(indicators.map(each => [each.code, each]))
  const values = new Map(figures.map(figure => [cellKey(figure), figure.value]))
  const open = new Set<string>()
  const reckon = (declared: Indicator, period: string): string | null => {
    if (declared.type === 'rate') {
      const part = scope.valueAt(declared.numerator ?? '', period)
      const whole = scope.valueAt(declared.denominator ?? '', period)
      return part === null || whole === null ? null : percent(part, whole)
    }
    const parsed = parseFormula(declared.formula ?? '')
    const found = parsed.ok ? evaluate(parsed.expression, period, scope) : null
    return found === null ? null : decimalText(found.value)
  }
  const scope: Scope = {
    years,
    partsOf: code => partsOf(indicators, code),
    valueAt: (code, period) => {
      const declared = byCode.get(code)
      const key = cellKey({ indicator: code, period })
      // A circle is refused when the outline is saved; one that came in by an old version ends here.
      if (declared === undefined || isWords(declared) || open.has(key)) return null
      if (!isReckoned(declared)) return numberIn(values.get(key))
      open.add(key)
      const value = reckon(declared, period)
      open.delete(key)
      return value
    },
  }
  return scope
}

const number = /^-?\d+(\.\d+)?$/
const numberIn = (value: string | undefined): string | null =>
  value !== undefined && number.test(value) ? value : null

/** Every rate and every formula that follows from the figures; none where a number it needs is absent. */
export const reckonedOf = (
  indicators: readonly Indicator[],
  figures: readonly Figure[],
  years: readonly string[] = yearsIn(figures),
): Figure[] => {
  const scope = scopeOf(indicators, figures, years)
  return indicators.flatMap(declared =>
    !isReckoned(declared)
      ? []
      : (declared.yearly ? years : [wholeWindow]).flatMap(period => {
          const value = scope.valueAt(declared.code, period)
          return value === null ? [] : [{ indicator: declared.code, period, value }]
        }),
  )
}

/** The codes an indicator follows from directly: those of its formula, the two of a rate, the parts it adds up. */
export const needsOf = (all: readonly Indicator[], indicator: Indicator): string[] => {
  if (indicator.type === 'rate') return [indicator.numerator ?? '', indicator.denominator ?? '']
  const parsed = parseFormula(indicator.formula ?? '')
  if (!parsed.ok) return []
  return mentionsIn(parsed.expression).flatMap(({ code, parts }) => (parts ? partsOf(all, code) : [code]))
}

/** Every indicator reached from this one through what it follows from, itself only where a circle leads back. */
export const reachedFrom = (all: readonly Indicator[], from: Indicator): ReadonlySet<string> => {
  const reached = new Set<string>()
  const open = needsOf(all, from)
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (reached.has(code)) continue
    reached.add(code)
    const next = all.find(each => each.code === code)
    if (next !== undefined) open.push(...needsOf(all, next))
  }
  return reached
}

/** The typed indicators that a formula is made of in the end. */
export const typedNeeds = (all: readonly Indicator[], code: string): string[] => {
  const from = all.find(each => each.code === code)
  if (from === undefined) return []
  return [...reachedFrom(all, from)].filter(each =>
    all.some(other => other.code === each && !isReckoned(other)),
  )
}
