import { addDays, dayFromNumber } from './day.ts'
import { dayStatus, nextWorkingDay, previousWorkingDay, type WorkCalendar } from './workday.ts'

/** What a campaign says once about its due dates. */
export interface DueRule {
  /** Is the last day of "trước ngày D" the day before D, or D? */
  readonly beforeMeans: 'dayBefore' | 'thatDay'
  /** A last day on which nobody works: kept, or moved to the next or previous working day. */
  readonly onDayOff: 'keep' | 'next' | 'previous'
}

export const defaultDueRule: DueRule = { beforeMeans: 'dayBefore', onDayOff: 'keep' }

/** A printed due date: the day, how the text binds to it, and the hour ('HH:mm') where one is printed. */
export interface PrintedDue {
  readonly dueOn: string
  readonly relation: 'before' | 'on' | 'by' | 'within' | null
  readonly timeOfDay?: string | null
}

const zone = '+07:00'

/** The last day on which a report is in time, by the campaign's rule. */
export const lastDay = ({ dueOn, relation }: PrintedDue, rule: DueRule, calendar: WorkCalendar): string => {
  const day = relation === 'before' && rule.beforeMeans === 'dayBefore' ? addDays(dueOn, -1) : dueOn
  if (rule.onDayOff === 'keep' || dayStatus(day, calendar).working) return day
  return rule.onDayOff === 'next' ? nextWorkingDay(day, calendar) : previousWorkingDay(day, calendar)
}

/**
 * The last accepted instant, as ISO with the offset of Asia/Ho_Chi_Minh: the end of the last day, or the printed
 * hour. A report at this very second is in time, one a second later is late.
 */
export const lastInstant = (due: PrintedDue, rule: DueRule, calendar: WorkCalendar): string => {
  const day = lastDay(due, rule, calendar)
  if (!due.timeOfDay) return `${day}T23:59:59${zone}`
  return due.timeOfDay === '24:00' ? `${day}T23:59:59${zone}` : `${day}T${due.timeOfDay}:00${zone}`
}

/** Late, judged to the second: fractions of the last accepted second are in time. Both are ISO with an offset. */
export const isLate = (at: string, dueAt: string): boolean => secondOf(at) > secondOf(dueAt)

/** The calendar day of an instant in Asia/Ho_Chi_Minh (UTC+7 without summer time). */
export const dayOfInstant = (at: string): string =>
  dayFromNumber(Math.floor((secondOf(at) + 7 * 3600) / 86_400))

/** Seconds since 1970; an instant without an offset is refused, since each machine would read it differently. */
const secondOf = (at: string): number => {
  const milliseconds = /(?:Z|[+-]\d{2}:\d{2})$/.test(at) ? Date.parse(at) : Number.NaN
  if (Number.isNaN(milliseconds)) throw new RangeError(`not an instant with an offset: ${at}`)
  return Math.floor(milliseconds / 1000)
}
