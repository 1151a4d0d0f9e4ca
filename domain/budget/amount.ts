import { type Work, workNames } from './work.ts'

/** A line as far as its money goes: quantity with at most three decimals, unit price in whole đồng, both exact. */
export interface Priced {
  readonly quantity: string | null
  readonly unitPrice: string | null
}

const thousand = 1000n

/** A quantity in thousandths, so that all that follows is whole. */
const thousandths = (quantity: string): bigint => {
  const [whole = '0', fraction = ''] = quantity.split('.')
  return BigInt(whole + fraction.padEnd(3, '0'))
}

/** Quantity by price in thousandths of a đồng; null while one of them is missing. */
const product = ({ quantity, unitPrice }: Priced): bigint | null =>
  quantity === null || unitPrice === null ? null : thousandths(quantity) * BigInt(unitPrice)

/** Nobody pays a part of a đồng: the line has to say another quantity or another price; nothing is rounded. */
export const breaksDong = (line: Priced): boolean => {
  const exact = product(line)
  return exact !== null && exact % thousand !== 0n
}

/** Quantity by price in đồng, exact; null while one is missing or a đồng would break. */
export const amountOf = (line: Priced): bigint | null => {
  const exact = product(line)
  return exact === null || exact % thousand !== 0n ? null : exact / thousand
}

/** The sum in đồng of what can be reckoned so far. */
export const totalOf = (lines: readonly Priced[]): bigint =>
  lines.reduce((sum, line) => sum + (amountOf(line) ?? 0n), 0n)

export interface Grouped<Line> {
  readonly work: Work
  readonly lines: readonly Line[]
}

/** The lines under what they pay for, in the order of an estimate; works without a line are left out. */
export const groupedByWork = <Line extends { readonly work: Work }>(
  lines: readonly Line[],
): readonly Grouped<Line>[] =>
  workNames
    .map(work => ({ work, lines: lines.filter(line => line.work === work) }))
    .filter(group => group.lines.length > 0)

/** One line at the three stations of its money, in đồng as exact text. */
export interface Compared {
  readonly amount: string | null
  readonly accepted: string | null
  readonly granted: string | null
}

export interface Sums {
  readonly asked: bigint
  /** Null until every line has one. */
  readonly accepted: bigint | null
  readonly granted: bigint | null
}

const sumOfAll = (amounts: readonly (string | null)[]): bigint | null => {
  let sum = 0n
  for (const amount of amounts) {
    if (amount === null) return null
    sum += BigInt(amount)
  }
  return amounts.length === 0 ? null : sum
}

/** Asked, appraised and granted of some lines. */
export const sumsOf = (lines: readonly Compared[]): Sums => ({
  asked: lines.reduce((sum, { amount }) => sum + BigInt(amount ?? '0'), 0n),
  accepted: sumOfAll(lines.map(({ accepted }) => accepted)),
  granted: sumOfAll(lines.map(({ granted }) => granted)),
})

/** How much less (below zero) or more was appraised or granted than asked or appraised; null while it is open. */
export const differenceOf = (from: string | bigint | null, to: string | bigint | null): bigint | null =>
  from === null || to === null ? null : BigInt(to) - BigInt(from)
