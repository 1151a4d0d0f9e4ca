import { z } from 'zod'
import type { Bilingual } from '../shared/index.ts'

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

const whole = /^\d+$/

/** What a careful reader would ask about the figures of one report. */
export const checkFigures = (
  indicators: readonly Indicator[],
  figures: readonly Figure[],
): FigureFinding[] => {
  const valueAt = new Map(figures.map(({ indicator, period, value }) => [`${indicator} ${period}`, value]))
  return figures.flatMap(figure => {
    const declared = indicators.find(({ code }) => code === figure.indicator)
    if (declared === undefined) return []
    const total = declared.partOf === null ? undefined : valueAt.get(`${declared.partOf} ${figure.period}`)
    return [...checkForm(declared, figure), ...checkPart(indicators, declared, figure, total)]
  })
}

const checkForm = (declared: Indicator, { indicator, period, value }: Figure): FigureFinding[] => {
  if (declared.type === 'count' && !whole.test(value)) {
    return [
      {
        indicator,
        period,
        severity: 'error',
        vi: `“${declared.name}” phải là số nguyên không âm.`,
        en: `“${declared.nameEn}” must be a whole number, not negative.`,
      },
    ]
  }
  return []
}

const checkPart = (
  indicators: readonly Indicator[],
  declared: Indicator,
  { indicator, period, value }: Figure,
  total: string | undefined,
): FigureFinding[] => {
  if (total === undefined || Number(value) <= Number(total)) return []
  const parent = indicators.find(({ code }) => code === declared.partOf)
  return [
    {
      indicator,
      period,
      severity: 'warning',
      vi: `“${declared.name}” lớn hơn “${parent?.name ?? ''}” mà nó là một phần.`,
      en: `“${declared.nameEn}” is larger than “${parent?.nameEn ?? ''}”, of which it is a part.`,
    },
  ]
}
