import { type AssignmentState, standingOf } from '../../campaign/index.ts'
import { dayOfInstant, daysBetween } from '../../shared/calendar/index.ts'

/** One duty of one unit as the matrix has it. */
export interface DutyAt {
  readonly assignmentId: number
  readonly unitId: number
  readonly state: AssignmentState
  readonly dueAt: string | null
  readonly deliveredAt: string | null
}

export interface LateDuty {
  readonly assignmentId: number
  readonly unitId: number
  readonly state: 'notSubmitted' | 'returned'
  /** Days of the calendar past the last accepted one; at least 1. */
  readonly daysLate: number
}

const handedIn = (state: AssignmentState): boolean => state === 'delivered' || state === 'done'

const isLateOpen = (duty: DutyAt, now: Date): boolean => !handedIn(duty.state) && standingOf(duty, now).late

/** The duties that a chase letter names at an instant: due, not handed in (or returned), to the second. */
export const lateDuties = <D extends DutyAt>(duties: readonly D[], now: Date): (D & LateDuty)[] =>
  duties
    .filter(duty => isLateOpen(duty, now))
    .map(duty => ({
      ...duty,
      state: duty.state === 'returned' ? ('returned' as const) : ('notSubmitted' as const),
      daysLate: daysLateAt(duty.dueAt, now.toISOString()),
    }))

/** Days of the calendar between the last accepted day and the day of an instant. */
export const daysLateAt = (dueAt: string | null, at: string): number =>
  dueAt === null ? 0 : Math.max(0, daysBetween(dayOfInstant(dueAt), dayOfInstant(at)))

export interface DropOut {
  readonly assignmentId: number
  readonly at: string
  readonly because: 'filed' | 'extended' | 'removed'
}

/**
 * Who drops out of a list frozen before: whoever has handed in since (at that instant), whoever got a later date that
 * is not over yet, and what is not asked any more. Nobody comes in: a letter names only who was late when it was
 * drafted.
 */
export const dropOutsOf = (
  frozen: readonly number[],
  duties: readonly DutyAt[],
  now: Date,
): readonly DropOut[] => {
  const current = new Map(duties.map(duty => [duty.assignmentId, duty]))
  return frozen.flatMap((assignmentId): DropOut[] => {
    const duty = current.get(assignmentId)
    if (duty === undefined) return [{ assignmentId, at: now.toISOString(), because: 'removed' }]
    if (isLateOpen(duty, now)) return []
    return handedIn(duty.state)
      ? [{ assignmentId, at: duty.deliveredAt ?? now.toISOString(), because: 'filed' }]
      : [{ assignmentId, at: now.toISOString(), because: 'extended' }]
  })
}
