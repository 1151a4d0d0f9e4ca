import { type Indicator, isReckoned, isWords, percent, scopeOf, typedNeeds } from '../report/index.ts'

/** What follows from the sums of one place, or of all together; null where nothing does. */
export type Follows = (counts: ReadonlyMap<string, string>) => string | null

/** The counts that an indicator is made of, and how it follows from them. */
export interface Rule {
  readonly codes: readonly string[]
  readonly follows: (period: string) => Follows
  readonly toldUnknown: boolean
}

export const ruleOf = (indicator: Indicator, all: readonly Indicator[]): Rule => {
  const { code, numerator, denominator } = indicator
  if (isWords(indicator)) return { codes: [], follows: () => () => null, toldUnknown: false }
  if (numerator !== null && denominator !== null)
    return {
      codes: [numerator, denominator],
      follows: () => counts => percent(counts.get(numerator) ?? '0', counts.get(denominator) ?? '0'),
      toldUnknown: true,
    }
  if (!isReckoned(indicator))
    return { codes: [code], follows: () => counts => counts.get(code) ?? null, toldUnknown: true }
  return {
    toldUnknown: false,
    codes: typedNeeds(all, code),
    follows: period => counts => {
      const figures = [...counts].map(([each, value]) => ({ indicator: each, period, value }))
      return scopeOf(all, figures, [period]).valueAt(code, period)
    },
  }
}
