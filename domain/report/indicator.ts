import type { Indicator, IndicatorPart } from './indicatorShape.ts'

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
