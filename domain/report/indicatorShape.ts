import { z } from 'zod'
import { indicatorTypeNames } from './indicatorType.ts'

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

/** Exact decimal text; of a choice or of a few words, the words; of yes and no, '1' and '0'. */
export const figureValue = z.string().trim().min(1).max(1000)
