import type { DueRelation } from '../../domain/plan/index.ts'
import { type DueRule, lastInstant, type WorkCalendar } from '../../domain/shared/calendar/index.ts'

interface Printed {
  readonly dueOn: string | null
  readonly dueRelation: DueRelation | null
}

/** The last accepted instant of a duty under the campaign's rule; one duty may have its own about days off. */
export const dueAtOf = (
  { dueOn, dueRelation: relation }: Printed,
  { beforeMeans, onDayOff }: DueRule,
  calendar: WorkCalendar,
  own: DueRule['onDayOff'] | null = null,
): Date | null =>
  dueOn === null
    ? null
    : new Date(lastInstant({ dueOn, relation }, { beforeMeans, onDayOff: own ?? onDayOff }, calendar))
