import type { Expression } from './parse.ts'
import { divided, negated, plus, type Rational, rational, times, zero } from './rational.ts'

/** Where a formula finds its numbers. */
export interface Scope {
  /** Exact decimal text; null where nothing was given. */
  readonly valueAt: (code: string, period: string) => string | null
  readonly partsOf: (code: string) => readonly string[]
  /** The years of the data window. */
  readonly years: readonly string[]
}

/** `whole` is false where a sum was made of some of its terms only. */
export interface Reckoned {
  readonly value: Rational
  readonly whole: boolean
}

/** The value of a formula for one period; null where a number it needs is absent or it divides by zero. */
export const evaluate = (expression: Expression, period: string, scope: Scope): Reckoned | null => {
  switch (expression.kind) {
    case 'number':
      return { value: rational(expression.value), whole: true }
    case 'indicator':
      return given(scope.valueAt(expression.code, period))
    case 'parts':
      return added(scope.partsOf(expression.code).map(code => given(scope.valueAt(code, period))))
    case 'years':
      return added(scope.years.map(year => evaluate(expression.of, year, scope)))
    case 'minus': {
      const of = evaluate(expression.of, period, scope)
      return of === null ? null : { value: negated(of.value), whole: of.whole }
    }
    default:
      return combined(
        expression.kind,
        evaluate(expression.left, period, scope),
        evaluate(expression.right, period, scope),
      )
  }
}

const given = (value: string | null): Reckoned | null =>
  value === null ? null : { value: rational(value), whole: true }

const added = (terms: readonly (Reckoned | null)[]): Reckoned | null => {
  const there = terms.filter(term => term !== null)
  if (there.length === 0) return null
  return {
    value: there.reduce((total, { value }) => plus(total, value), zero),
    whole: there.length === terms.length && there.every(({ whole }) => whole),
  }
}

const combined = (
  sign: '+' | '-' | '*' | '/',
  left: Reckoned | null,
  right: Reckoned | null,
): Reckoned | null => {
  if (left === null || right === null) return null
  const value = {
    '+': () => plus(left.value, right.value),
    '-': () => plus(left.value, negated(right.value)),
    '*': () => times(left.value, right.value),
    '/': () => divided(left.value, right.value),
  }[sign]()
  return value === null ? null : { value, whole: left.whole && right.whole }
}
