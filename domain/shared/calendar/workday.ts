import type { Bilingual } from '../bilingual.ts'
import { addDays, daysBetween, daysInMonth, weekday } from './day.ts'
import { type CalendarEntry, holidaysOf } from './holidays.ts'

/** The days that differ from the plain week, by day. A day without an entry follows the week. */
export type WorkCalendar = ReadonlyMap<string, CalendarEntry>

export interface DayStatus {
  readonly working: boolean
  /** Why the day is off, or why a rest day is worked; null on an ordinary working day. */
  readonly reason: Bilingual | null
}

const firstYear = 2013
const lastYear = 2050
const saturday = { vi: 'Thứ Bảy', en: 'Saturday' }
const sunday = { vi: 'Chủ nhật', en: 'Sunday' }
/** Longer than any run of days off, so that a calendar edited to nothing but days off cannot hang the search. */
const farthest = 400

/** The calendar a new installation starts with: 2013–2026 as announced, later years derived. */
export const defaultEntries: readonly CalendarEntry[] = Array.from(
  { length: lastYear - firstYear + 1 },
  (_, index) => holidaysOf(firstYear + index),
).flat()

/** A calendar from entries; of two entries for one day the later one holds, so edits come after defaults. */
export const workCalendar = (entries: readonly CalendarEntry[]): WorkCalendar =>
  new Map(entries.map(entry => [entry.on, entry]))

export const defaultCalendar: WorkCalendar = workCalendar(defaultEntries)

/** Is the day worked by state bodies (Monday to Friday, less holidays, with swaps), and if it is unusual, why? */
export const dayStatus = (day: string, calendar: WorkCalendar): DayStatus => {
  const entry = calendar.get(day)
  if (entry) return { working: entry.working, reason: entry.reason }
  const number = weekday(day)
  if (number === 6) return { working: false, reason: saturday }
  return number === 0 ? { working: false, reason: sunday } : { working: true, reason: null }
}

/** Each day of a month ('YYYY-MM') with its status. */
export const monthStatus = (
  month: string,
  calendar: WorkCalendar,
): (DayStatus & { readonly on: string })[] => {
  const length = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))
  return Array.from({ length }, (_, index) => {
    const on = addDays(`${month}-01`, index)
    return { on, ...dayStatus(on, calendar) }
  })
}

/** The first working day after a day; the day itself does not count. */
export const nextWorkingDay = (day: string, calendar: WorkCalendar): string =>
  workingDayBeyond(day, 1, calendar)

/** The last working day before a day; the day itself does not count. */
export const previousWorkingDay = (day: string, calendar: WorkCalendar): string =>
  workingDayBeyond(day, -1, calendar)

/** The n-th working day after a day (before it, where n is negative); the day itself for 0. */
export const addWorkingDays = (day: string, count: number, calendar: WorkCalendar): string => {
  let found = day
  for (let left = Math.abs(count); left > 0; left--)
    found = workingDayBeyond(found, Math.sign(count), calendar)
  return found
}

/** How many working days lie after `from` up to and including `to`; 0 where `to` does not come after. */
export const workingDaysBetween = (from: string, to: string, calendar: WorkCalendar): number => {
  let count = 0
  for (let step = daysBetween(from, to); step > 0; step--) {
    if (dayStatus(addDays(from, step), calendar).working) count++
  }
  return count
}

const workingDayBeyond = (day: string, step: number, calendar: WorkCalendar): string => {
  for (let distance = 1; distance <= farthest; distance++) {
    const candidate = addDays(day, distance * step)
    if (dayStatus(candidate, calendar).working) return candidate
  }
  throw new RangeError(`no working day within ${farthest} days of ${day}`)
}
