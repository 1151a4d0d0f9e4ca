import type { Exact } from '../../shared/vietnamese/index.ts'
import { apportion, decimalsOf, scaled, sharesOf, unscaled } from '../share.ts'

const places = 2
const hundred = 10n ** BigInt(2 + places)

/**
 * Weights as percents of two places, which add up to 100 exactly, and their sum; none while a weight is missing.
 */
export const weightPercents = (
  weights: readonly (Exact | null)[],
): { readonly percents: readonly (Exact | null)[]; readonly sum: Exact } => {
  const known = weights.flatMap(weight => weight ?? [])
  const exact = Math.max(0, ...known.map(decimalsOf))
  const sum = known.reduce((all, weight) => all + scaled(weight, exact), 0n)
  const parts = known.length === weights.length && sum > 0n ? apportion(hundred, sharesOf(known)) : []
  return {
    percents: weights.map((_, at) => {
      const part = parts[at]
      return part === undefined ? null : unscaled(part, places)
    }),
    sum: unscaled(sum, exact),
  }
}
