/** Scores are decimals from 0 to 10 with at most two places, as text; weights are whole numbers from 1 to 100. */
export interface Weighted {
  readonly id: number
  readonly weight: number
}

export interface Scored {
  readonly criterionId: number
  readonly value: string
}

export interface Sheet {
  readonly reviewerId: number
  readonly scores: readonly Scored[]
}

export interface Entry {
  readonly exemplarId: number
  /** Who has to score it: the council without those of its own unit. */
  readonly expected: readonly number[]
  readonly sheets: readonly Sheet[]
}

/** `num / den` of a point, exact. */
interface Fraction {
  readonly num: bigint
  readonly den: bigint
}

export interface Ranked {
  readonly exemplarId: number
  /** The mean of the full sheets out of 10, two places, half up; null while no sheet is full. */
  readonly points: string | null
  /** 1 for the best; equals share a rank and the next is skipped. Null while no sheet is full. */
  readonly rank: number | null
  readonly tied: boolean
  readonly counted: number
  /** Reviewers whose sheet is not there or not full. */
  readonly missing: readonly number[]
}

const places = 100n

const hundredths = (value: string): bigint => {
  const [whole = '0', fraction = ''] = value.split('.')
  return BigInt(whole) * places + BigInt(fraction.padEnd(2, '0').slice(0, 2))
}

const written = ({ num, den }: Fraction): string => {
  const rounded = (num * 2n + den) / (den * 2n)
  return `${rounded / places}.${(rounded % places).toString().padStart(2, '0')}`
}

const isFull = (sheet: Sheet, criteria: readonly Weighted[]): boolean =>
  criteria.length > 0 &&
  criteria.every(({ id }) => sheet.scores.some(({ criterionId }) => criterionId === id))

/** Hundredths of a point of one sheet, times the sum of the weights. */
const weightedSum = (sheet: Sheet, criteria: readonly Weighted[]): bigint =>
  criteria.reduce((total, { id, weight }) => {
    const given = sheet.scores.find(({ criterionId }) => criterionId === id)
    return total + BigInt(weight) * hundredths(given?.value ?? '0')
  }, 0n)

/** One sheet's own result out of 10; null while a criterion has no score. */
export const pointsOf = (sheet: Sheet, criteria: readonly Weighted[]): string | null => {
  if (!isFull(sheet, criteria)) return null
  const den = criteria.reduce((total, { weight }) => total + BigInt(weight), 0n)
  return written({ num: weightedSum(sheet, criteria), den })
}

const resultOf = (entry: Entry, criteria: readonly Weighted[]) => {
  const full = entry.sheets.filter(
    sheet => entry.expected.includes(sheet.reviewerId) && isFull(sheet, criteria),
  )
  const num = full.reduce((total, sheet) => total + weightedSum(sheet, criteria), 0n)
  const weights = criteria.reduce((total, { weight }) => total + BigInt(weight), 0n)
  const counted = new Set(full.map(({ reviewerId }) => reviewerId))
  return {
    exemplarId: entry.exemplarId,
    result: full.length === 0 ? null : { num, den: weights * BigInt(full.length) },
    counted: full.length,
    missing: entry.expected.filter(reviewer => !counted.has(reviewer)),
  }
}

/** Below zero where `one` is the larger: the better stands first. */
const downwards = (one: Fraction, other: Fraction): number => {
  const difference = other.num * one.den - one.num * other.den
  return difference === 0n ? 0 : difference > 0n ? 1 : -1
}

/**
 * The entries from the best down, equals in the order they came in, those nobody has scored in full last. Two
 * are equal when their exact means are, however they would be rounded.
 */
export const rankingOf = (criteria: readonly Weighted[], entries: readonly Entry[]): Ranked[] => {
  const results = entries.map(entry => resultOf(entry, criteria))
  const scored = results.flatMap(({ result, ...rest }) => (result === null ? [] : [{ ...rest, result }]))
  const better = (result: Fraction) => scored.filter(other => downwards(other.result, result) < 0).length
  const equals = (result: Fraction) => scored.filter(other => downwards(other.result, result) === 0).length
  const ranked = scored
    .toSorted((one, other) => downwards(one.result, other.result))
    .map(({ result, ...rest }) => ({
      ...rest,
      points: written(result),
      rank: better(result) + 1,
      tied: equals(result) > 1,
    }))
  const unscored = results
    .filter(({ result }) => result === null)
    .map(({ result: _, ...rest }) => ({ ...rest, points: null, rank: null, tied: false }))
  return [...ranked, ...unscored]
}

/** Why a choice does not follow from the scores alone; each has to be accounted for in the minutes. */
export type Doubt = 'missing' | 'tie' | 'passedOver'

/** What the minutes must explain about choosing these out of one kind's ranking. */
export const doubtsAbout = (ranking: readonly Ranked[], chosen: readonly number[]): Doubt[] => {
  const doubts = new Set<Doubt>()
  if (ranking.some(({ missing }) => missing.length > 0)) doubts.add('missing')
  const rankOf = (entry: Ranked) => entry.rank ?? Number.POSITIVE_INFINITY
  const taken = ranking.filter(({ exemplarId }) => chosen.includes(exemplarId))
  const left = ranking.filter(({ exemplarId }) => !chosen.includes(exemplarId))
  for (const entry of taken) {
    if (left.some(other => rankOf(other) < rankOf(entry))) doubts.add('passedOver')
    if (entry.rank !== null && left.some(other => other.rank === entry.rank)) doubts.add('tie')
  }
  return [...doubts]
}
