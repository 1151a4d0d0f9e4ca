import type { Exact } from '../shared/vietnamese/index.ts'

/** A part of a whole, exactly: weight out of weightOf. */
export interface Share {
  readonly weight: bigint
  readonly weightOf: bigint
}

/** Brings weights (populations, areas, percents: exact decimals above zero) to whole shares of one denominator. */
export const sharesOf = (weights: readonly Exact[]): readonly Share[] => {
  const places = Math.max(0, ...weights.map(decimalsOf))
  const whole = weights.map(weight => scaled(weight, places))
  const weightOf = whole.reduce((sum, weight) => sum + weight, 0n)
  return whole.map(weight => ({ weight, weightOf }))
}

export const decimalsOf = (value: Exact): number => {
  const point = value.indexOf('.')
  return point === -1 ? 0 : value.length - point - 1
}

/** An exact decimal as a whole number of its smallest places: 12.5 at two places is 1250. */
export const scaled = (value: Exact, places: number): bigint => {
  if (places === 0) return BigInt(value)
  const [whole = '0', fraction = ''] = value.split('.')
  return BigInt(whole + fraction.padEnd(places, '0'))
}

/** The sum of exact decimals. */
export const sumOf = (values: readonly Exact[]): Exact => {
  const places = Math.max(0, ...values.map(decimalsOf))
  return unscaled(
    values.reduce((sum, value) => sum + scaled(value, places), 0n),
    places,
  )
}

/** The way back from `scaled`, without zeros that say nothing. */
export const unscaled = (amount: bigint, places: number): Exact => {
  if (places === 0) return String(amount)
  const digits = String(amount < 0n ? -amount : amount).padStart(places + 1, '0')
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '')
  return amount < 0n && text !== '0' ? `-${text}` : text
}

/**
 * Divides a whole amount by shares so that the parts add up to it exactly: each gets its part rounded towards
 * zero, what is left goes one by one to the largest remainders, the earlier of equals first.
 */
export const apportion = (amount: bigint, shares: readonly Share[]): readonly bigint[] => {
  if (amount < 0n) return apportion(-amount, shares).map(part => -part)
  const quotas = shares.map(({ weight, weightOf }) => {
    const product = amount * weight
    return { part: product / weightOf, remainder: product % weightOf }
  })
  const left = Number(quotas.reduce((rest, quota) => rest - quota.part, amount))
  const favoured = new Set(
    quotas
      .map(({ remainder }, at) => ({ at, remainder }))
      .sort((a, b) => (a.remainder === b.remainder ? a.at - b.at : a.remainder < b.remainder ? 1 : -1))
      .slice(0, left)
      .map(({ at }) => at),
  )
  return quotas.map(({ part }, at) => (favoured.has(at) ? part + 1n : part))
}

/** Whether the amount falls into whole parts by itself, so that nothing had to be rounded. */
export const dividesWhole = (amount: bigint, shares: readonly Share[]): boolean =>
  shares.every(({ weight, weightOf }) => (amount * weight) % weightOf === 0n)

/** Shares as percents with two places that add up to 100 exactly, by largest remainder: to be read, not reckoned with. */
export const percentsOf = (shares: readonly Share[]): readonly Exact[] =>
  apportion(10_000n, shares).map(part => unscaled(part, 2))
