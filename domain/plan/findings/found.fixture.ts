import { defaultCalendar } from '../../shared/calendar/index.ts'
import type { Obligation } from '../schema.ts'
import { findingsOf } from './index.ts'
import { dutyIn, planWith } from './plan.fixture.ts'

export type Parts = Parameters<typeof planWith>[0]

/** Findings of one rule for a text with these duties: [words, fields]. */
export const found = (
  rule: string,
  duties: readonly (readonly [string, Partial<Obligation>])[],
  parts: Parts = {},
) => {
  const text = duties.map(([words]) => `- ${words}.`).join('\n')
  const obligations = duties.map(([words, fields]) => dutyIn(text, words, fields))
  return findingsOf(planWith({ obligations, ...parts }), text, defaultCalendar).filter(
    finding => finding.rule === rule,
  )
}

export const due = (
  dueOn: string,
  dueRelation: Obligation['dueRelation'] = 'by',
  dueText = `đến ${dueOn}`,
) => ({
  dueOn,
  dueRelation,
  dueText,
})
