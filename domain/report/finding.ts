import type { Bilingual } from '../shared/index.ts'

/**
 * Something in the figures that does not fit, with the cell it stands in. An `error` cannot be right and keeps the
 * report from being filed; a `check` of the outline failed and passes once it is mended or explained; a `warning`
 * is a question that may be left.
 */
export interface FigureFinding extends Bilingual {
  readonly indicator: string
  readonly period: string
  readonly severity: 'error' | 'check' | 'warning'
  /** What was looked at: with the cell, the place an explanation hangs on. */
  readonly rule: string
}

/** The key of an explanation: it stands for this finding and no other. */
export const findingKey = ({
  rule,
  indicator,
  period,
}: Pick<FigureFinding, 'rule' | 'indicator' | 'period'>) => `${rule} ${indicator} ${period}`
