import { z } from 'zod'
import type { Bilingual } from '../shared/index.ts'

export const indicatorTypes = {
  count: { vi: 'Số lượng', en: 'Count' },
  money: { vi: 'Kinh phí', en: 'Money' },
  rate: { vi: 'Tỷ lệ', en: 'Rate' },
  yesno: { vi: 'Có hoặc không', en: 'Yes or no' },
  choice: { vi: 'Chọn một', en: 'One of a list' },
  text: { vi: 'Bằng lời, ngắn', en: 'A few words' },
} as const satisfies Record<string, Bilingual>
export type IndicatorType = keyof typeof indicatorTypes
export const indicatorTypeNames = Object.keys(indicatorTypes) as [IndicatorType, ...IndicatorType[]]

const code = z.string().regex(/^[a-z][a-z0-9.]{1,60}$/i)

/** One part an indicator is broken down into: nam, nữ; or a kind of area. */
const part = z.object({
  /** Follows the indicator's own code after a point: trainees.nu. */
  code: z.string().regex(/^[a-z0-9]{1,20}$/i),
  name: z.string().trim().min(1).max(200),
  nameEn: z.string().trim().min(1).max(200),
})
export type IndicatorPart = z.output<typeof part>

/**
 * What is counted. A rate is never typed in: it follows from two counts, so that it can be summed rightly; nor is
 * what has a formula. What is broken down carries its parts as indicators of their own, each with `breakdownOf`.
 */
export const indicator = z
  .object({
    code,
    section: z.string(),
    name: z.string().trim().min(2).max(300),
    nameEn: z.string().trim().min(2).max(300),
    unitOfMeasure: z.string().trim().min(1).max(60),
    type: z.enum(indicatorTypeNames),
    numerator: z.string().nullable(),
    denominator: z.string().nullable(),
    /** The indicator of which this one is a part ("trong đó"): it can never be larger. */
    partOf: z.string().nullable(),
    yearly: z.boolean(),
    /** What may be chosen, where one of a list is. */
    choices: z.array(z.string().trim().min(1).max(200)).max(60).nullish(),
    /** By sex, by kind: the parts add up to the whole. */
    breakdown: z.array(part).max(30).nullish(),
    /** The code of the indicator that this one is a broken-down part of. */
    breakdownOf: z.string().nullish(),
    /** Reckoned from other indicators: `directives + years(jointPlans)`. */
    formula: z.string().trim().max(500).nullish(),
  })
  .refine(
    ({ type, numerator, denominator }) => (type === 'rate') === (numerator !== null && denominator !== null),
  )
export type Indicator = z.output<typeof indicator>

/** A figure as exact decimal text: '1234' or '1234.5'; counts are whole and not negative. */
export const decimal = z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/)

/** Exact decimal text; of a choice or of a few words, the words; of yes and no, '1' and '0'. */
export const figureValue = z.string().trim().min(1).max(1000)

export interface Figure {
  readonly indicator: string
  readonly period: string
  readonly value: string
}

/** The place of a figure in the grid, as one key. */
export const cellKey = ({ indicator: which, period }: Pick<Figure, 'indicator' | 'period'>): string =>
  `${which} ${period}`

/** Answered in words: no number can be made of it. */
export const isWords = ({ type }: Pick<Indicator, 'type'>): boolean => type === 'choice' || type === 'text'

/** Follows from other figures and is never typed in. */
export const isReckoned = ({ type, formula }: Pick<Indicator, 'type' | 'formula'>): boolean =>
  type === 'rate' || (formula ?? null) !== null

/** Can a value of this shape stand in a cell of this indicator at all? */
export const valueFits = (declared: Pick<Indicator, 'type' | 'choices'>, value: string): boolean => {
  if (declared.type === 'text') return value.trim() !== ''
  if (declared.type === 'choice') return (declared.choices ?? []).includes(value)
  return decimal.safeParse(value).success
}
