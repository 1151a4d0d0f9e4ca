import { z } from 'zod'
import { addDays, dayOfInstant } from '../shared/calendar/index.ts'
import { day, id, instant, read } from '../shared/index.ts'
import type { AssignmentState, Dated } from './standing.ts'

const counted = z.object({
  /** The last accepted instant has passed: each is in time, late or open, so the three add up to this. */
  owed: z.number(),
  inTime: z.number(),
  late: z.number(),
  /** Owed and not handed in. */
  open: z.number(),
  /** Handed in although not owed yet, or where the plan gives no date. */
  ahead: z.number(),
})
type Counted = z.output<typeof counted>

const dayCount = counted.extend({ day })
export type DayCount = z.output<typeof dayCount>

const dueTick = z.object({
  /** As the plan prints it, or the day of the extension. */
  dueOn: day,
  dueAt: instant,
  count: z.number(),
})
export type DueTick = z.output<typeof dueTick>

const series = z.object({
  /** Null for all levels together. */
  level: z.string().nullable(),
  /** All assignments that somebody owes, also those not due yet. */
  total: z.number(),
  days: z.array(dayCount),
})
export type Series = z.output<typeof series>

/** Completeness and timeliness from the opening to today, for all and level by level. */
export const readProgress = read({
  name: 'campaign.progress',
  label: {
    vi: 'Xem tiến độ theo thời gian của đợt tổng kết',
    en: 'Read the progress of a campaign over time',
  },
  roles: [],
  input: z.object({ campaignId: id }),
  output: z.object({ series: z.array(series), dues: z.array(dueTick), now: instant }),
})

/** Whether somebody owes an assignment; what went to a successor is owed there. */
const owing: Record<AssignmentState, 'nobody' | 'handedIn' | 'toHandIn'> = {
  open: 'toHandIn',
  drafting: 'toHandIn',
  returned: 'toHandIn',
  delivered: 'handedIn',
  done: 'handedIn',
  inherited: 'nobody',
}

const second = (at: string): number => Math.floor(Date.parse(at) / 1000)

/** Whole seconds since 1970; infinite where there is no date, or where it has not been handed in. */
interface Marks {
  readonly due: number
  readonly handedIn: number
}

const marksOf = ({ state, dueAt, deliveredAt }: Dated): Marks => ({
  due: dueAt === null ? Number.POSITIVE_INFINITY : second(dueAt),
  handedIn:
    owing[state] === 'handedIn' && deliveredAt !== null ? second(deliveredAt) : Number.POSITIVE_INFINITY,
})

/** Owed is what was due before one second, handed in what came before another. */
const countAt = (marks: readonly Marks[], dueBefore: number, inBefore: number): Counted => {
  const sums = { owed: 0, inTime: 0, late: 0, open: 0, ahead: 0 }
  for (const { due, handedIn } of marks) {
    const isIn = handedIn < inBefore
    if (due >= dueBefore) {
      if (isIn) sums.ahead += 1
      continue
    }
    sums.owed += 1
    if (!isIn) sums.open += 1
    else if (handedIn <= due) sums.inTime += 1
    else sums.late += 1
  }
  return sums
}

/** The assignments that somebody owes. */
export const owedAmong = <C extends Dated>(cells: readonly C[]): C[] =>
  cells.filter(({ state }) => owing[state] !== 'nobody')

/**
 * One count a day in Asia/Ho_Chi_Minh from the opening to today: a day that is over as it ended, today as it stands
 * now. It is reckoned from what is in force now: a date that was moved counts as moved, and a report that was
 * returned as not handed in until it comes again.
 */
export const timelinessOf = (cells: readonly Dated[], openedAt: string, now: Date): DayCount[] => {
  const marks = owedAmong(cells).map(marksOf)
  const today = dayOfInstant(now.toISOString())
  const days: DayCount[] = []
  for (let on = dayOfInstant(openedAt); on < today; on = addDays(on, 1)) {
    const midnight = second(`${addDays(on, 1)}T00:00:00+07:00`)
    days.push({ day: on, ...countAt(marks, midnight, midnight) })
  }
  // The last accepted second itself is still in time; what came in this second has come.
  const current = second(now.toISOString())
  days.push({ day: today, ...countAt(marks, current, current + 1) })
  return days
}

/** The due dates of what is owed, the earliest first. */
export const dueTicksOf = (cells: readonly (Dated & { readonly dueOn: string | null })[]): DueTick[] => {
  const ticks = new Map<string, DueTick>()
  for (const { dueOn, dueAt } of owedAmong(cells)) {
    if (dueOn === null || dueAt === null) continue
    ticks.set(dueAt, { dueOn, dueAt, count: (ticks.get(dueAt)?.count ?? 0) + 1 })
  }
  return [...ticks.values()].sort((left, right) => second(left.dueAt) - second(right.dueAt))
}
