import { type DueRule, lastInstant, type PrintedDue, type WorkCalendar } from '../../shared/calendar/index.ts'

/** A printed day with the rule of its campaign. */
export interface RuledDue extends PrintedDue {
  readonly rule: DueRule
}

export type Redated<Due extends RuledDue> = Due & { readonly from: string; readonly to: string }

/** Which last instants another calendar would move, each from where to where. */
export const redatedBy = <Due extends RuledDue>(
  dues: readonly Due[],
  before: WorkCalendar,
  after: WorkCalendar,
): Redated<Due>[] =>
  dues.flatMap(due => {
    const from = lastInstant(due, due.rule, before)
    const to = lastInstant(due, due.rule, after)
    return from === to ? [] : [{ ...due, from, to }]
  })
