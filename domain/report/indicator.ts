import { z } from 'zod'
import type { Bilingual } from '../shared/index.ts'
import { percent } from './exact.ts'

export const indicatorTypes = {
  count: { vi: 'Số lượng', en: 'Count' },
  money: { vi: 'Kinh phí', en: 'Money' },
  rate: { vi: 'Tỷ lệ', en: 'Rate' },
} as const satisfies Record<string, Bilingual>

/** What is counted. A rate is never typed in: it follows from two counts, so that it can be summed rightly. */
export const indicator = z
  .object({
    code: z.string().regex(/^[a-z][a-z0-9.]{1,60}$/i),
    section: z.string(),
    name: z.string().trim().min(2).max(300),
    nameEn: z.string().trim().min(2).max(300),
    unitOfMeasure: z.string().trim().min(1).max(60),
    type: z.enum(['count', 'money', 'rate']),
    numerator: z.string().nullable(),
    denominator: z.string().nullable(),
    /** The indicator of which this one is a part ("trong đó"): it can never be larger. */
    partOf: z.string().nullable(),
    yearly: z.boolean(),
  })
  .refine(
    ({ type, numerator, denominator }) => (type === 'rate') === (numerator !== null && denominator !== null),
  )
export type Indicator = z.output<typeof indicator>

/** A figure as exact decimal text: '1234' or '1234.5'; counts are whole and not negative. */
export const decimal = z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/)

export interface Figure {
  readonly indicator: string
  readonly period: string
  readonly value: string
}

/** Something in the figures that does not fit, with the cell it stands in. */
export interface FigureFinding extends Bilingual {
  readonly indicator: string
  readonly period: string
  readonly severity: 'error' | 'warning'
}

/** The place of a figure in the grid, as one key. */
export const cellKey = ({ indicator, period }: Pick<Figure, 'indicator' | 'period'>): string =>
  `${indicator} ${period}`

/** Every rate that follows from the counts, in per cent; none where a count is absent or the whole is zero. */
export const ratesOf = (indicators: readonly Indicator[], figures: readonly Figure[]): Figure[] => {
  const valueAt = new Map(figures.map(figure => [cellKey(figure), figure.value]))
  const periods = [...new Set(figures.map(({ period }) => period))]
  return indicators.flatMap(({ code, type, numerator, denominator }) =>
    type !== 'rate'
      ? []
      : periods.flatMap(period => {
          const part = valueAt.get(cellKey({ indicator: numerator ?? '', period }))
          const total = valueAt.get(cellKey({ indicator: denominator ?? '', period }))
          const value = part === undefined || total === undefined ? null : percent(part, total)
          return value === null ? [] : [{ indicator: code, period, value }]
        }),
  )
}
