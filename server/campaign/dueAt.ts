import type { DueRelation } from '../../domain/plan/index.ts'
import { type DueRule, defaultCalendar, lastInstant } from '../../domain/shared/calendar/index.ts'

interface Printed {
  readonly dueOn: string | null
  readonly dueRelation: DueRelation | null
}

/** The last accepted instant of a duty under the campaign's rule. */
export const dueAtOf = (duty: Printed, rule: DueRule): Date | null =>
  duty.dueOn === null
    ? null
    : new Date(lastInstant({ dueOn: duty.dueOn, relation: duty.dueRelation }, rule, defaultCalendar))
