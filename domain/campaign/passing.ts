import { z } from 'zod'
import { addDays, dayOfInstant, isLate } from '../shared/calendar/index.ts'
import { day, id, instant, may, read, write } from '../shared/index.ts'
import { extendedDueAt } from './extension.ts'
import { assignmentStateNames } from './standing.ts'

/** A district asks its communes for their part of a duty, each by a day that leaves it time for its own. */
export const passAssignment = write({
  name: 'assignment.pass',
  label: { vi: 'Giao nhiệm vụ cho đơn vị cấp dưới', en: 'Pass a duty on to units below' },
  roles: ['reporter', 'officer'],
  input: z.object({
    campaignId: id,
    assignmentId: id,
    /** Units below the one that owes the duty. One that has it already gets the new day. */
    unitIds: z.array(id).min(1).max(2000),
    /** The last day, which counts to its end; never after the last accepted instant of who passes on. */
    dueOn: day,
    /** What is asked of them, in the words of who asks. */
    note: z.string().trim().max(2000).default(''),
  }),
  output: z.object({ passed: z.number(), moved: z.number() }),
})

/** Takes a passed duty back from a unit that has not begun. */
export const recallAssignment = write({
  name: 'assignment.recall',
  label: { vi: 'Rút nhiệm vụ đã giao cho cấp dưới', en: 'Take back a passed duty' },
  roles: ['reporter', 'officer'],
  input: z.object({ campaignId: id, assignmentId: id }),
  output: z.object({}),
})

const below = z.object({
  assignmentId: z.number(),
  unitId: z.number(),
  unitName: z.string(),
  state: z.enum(assignmentStateNames),
  dueOn: day.nullable(),
  dueAt: instant.nullable(),
  deliveredAt: instant.nullable(),
  late: z.boolean(),
  lateBySeconds: z.number(),
  dueSoon: z.boolean(),
})
export type Below = z.output<typeof below>

/** What a unit passed on: to whom it may, to whom it did, and how that stands. */
export const readPassing = read({
  name: 'assignment.passing',
  label: { vi: 'Xem nhiệm vụ đã giao cho cấp dưới', en: 'Read what was passed on' },
  roles: [],
  input: z.object({ campaignId: id, assignmentId: id }),
  output: z.object({
    /** The latest day that may be asked for; null where the duty itself has no date. */
    latestOn: day.nullable(),
    candidates: z.array(z.object({ id: z.number(), name: z.string() })),
    below: z.array(below),
    now: instant,
    may,
  }),
})

/** The end of a day that was passed on: the day counts, whatever day of the week it is. */
export const passedDueAt = extendedDueAt

/** The latest day that may be passed on: the last one that ends no later than the duty's own last instant. */
export const latestPassedOn = (parentDueAt: string): string => {
  const day = dayOfInstant(parentDueAt)
  return isLate(passedDueAt(day), parentDueAt) ? addDays(day, -1) : day
}
