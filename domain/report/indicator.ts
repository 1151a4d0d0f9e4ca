import type { Bilingual } from '../shared/index.ts'
import type { Indicator, IndicatorPart } from './indicatorShape.ts'

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

export type { Indicator, IndicatorPart }

/** A figure as exact decimal text: '1234' or '1234.5'; counts are whole and not negative. */
export const isDecimal = (text: string): boolean => /^-?\d{1,15}(\.\d{1,6})?$/.test(text)

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
  return isDecimal(value)
}
