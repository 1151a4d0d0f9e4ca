/** An exact fraction; the denominator is above zero. Formulas reckon with these and round once, at the end. */
export interface Rational {
  readonly over: bigint
  readonly under: bigint
}

const scaleOf = (text: string): Rational => {
  const [whole = '0', fraction = ''] = text.split('.')
  return { over: BigInt(whole + fraction), under: 10n ** BigInt(fraction.length) }
}

/** From exact decimal text, '.' before the fraction. */
export const rational = (text: string): Rational => scaleOf(text)

export const zero: Rational = { over: 0n, under: 1n }

export const plus = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
})

export const negated = ({ over, under }: Rational): Rational => ({ over: -over, under })

export const times = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.over,
  under: a.under * b.under,
})

/** Null where one would divide by zero. */
export const divided = (a: Rational, b: Rational): Rational | null => {
  if (b.over === 0n) return null
  const sign = b.over < 0n ? -1n : 1n
  return { over: a.over * b.under * sign, under: a.under * b.over * sign }
}

/** Below zero, zero or above, as `a` is smaller than, equal to or larger than `b`. */
export const compareRational = (a: Rational, b: Rational): number => {
  const difference = a.over * b.under - b.over * a.under
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

const places = 6n

/** Exact decimal text in its shortest form, rounded half away from zero to six decimals. */
export const decimalText = ({ over, under }: Rational): string => {
  const scaled = (over < 0n ? -over : over) * 10n ** places
  const digits = (scaled * 2n + under) / (under * 2n)
  const text = digits.toString().padStart(Number(places) + 1, '0')
  const whole = text.slice(0, -Number(places))
  const fraction = text.slice(-Number(places)).replace(/0+$/, '')
  const sign = over < 0n && digits !== 0n ? '-' : ''
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
