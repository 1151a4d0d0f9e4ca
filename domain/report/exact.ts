/** Exact decimal arithmetic on texts such as '1234.5': figures are counted and paid, never approximated. */

interface Scaled {
  readonly digits: bigint
  readonly scale: number
}

const scaled = (text: string): Scaled => {
  const [whole = '0', fraction = ''] = text.split('.')
  return { digits: BigInt(whole + fraction), scale: fraction.length }
}

const at = ({ digits, scale }: Scaled, target: number): bigint => digits * 10n ** BigInt(target - scale)

const written = (digits: bigint, scale: number): string => {
  const sign = digits < 0n ? '-' : ''
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  const whole = text.slice(0, text.length - scale)
  const fraction = text.slice(text.length - scale).replace(/0+$/, '')
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

/** The sum, exact, in the shortest form; of nothing, '0'. There may be a hundred thousand of them. */
export const sum = (texts: readonly string[]): string => {
  const scale = texts.reduce((most, text) => {
    const point = text.indexOf('.')
    return point === -1 ? most : Math.max(most, text.length - point - 1)
  }, 0)
  const total =
    scale === 0
      ? texts.reduce((all, text) => all + BigInt(text), 0n)
      : texts.reduce((all, text) => all + at(scaled(text), scale), 0n)
  return written(total, scale)
}

/**
 * `part` of `whole` in per cent, rounded half up to `places` decimals; null where the whole is zero. A rate over
 * many units is this of the two sums, never the mean of the units' rates.
 */
export const percent = (part: string, whole: string, places = 1): string | null => {
  const [a, b] = [scaled(part), scaled(whole)]
  const scale = Math.max(a.scale, b.scale)
  const [numerator, denominator] = [at(a, scale), at(b, scale)]
  if (denominator <= 0n) return null
  const factor = 10n ** BigInt(places) * 100n
  return written((numerator * factor * 2n + denominator) / (denominator * 2n), places)
}

/** Below zero, zero or above: as `one` is smaller than, equal to or larger than `other`. */
export const compareExact = (one: string, other: string): number => {
  const [a, b] = [scaled(one), scaled(other)]
  const scale = Math.max(a.scale, b.scale)
  const [left, right] = [at(a, scale), at(b, scale)]
  return left === right ? 0 : left < right ? -1 : 1
}
