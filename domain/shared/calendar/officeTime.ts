import { addDays, dayNumber } from './day.ts'
import { dayOfInstant } from './dueAt.ts'
import { dayStatus, type WorkCalendar } from './workday.ts'

/** The hours an office is open on a working day, each from–to as 'HH:mm', in order and without overlap. */
export type OfficeHours = readonly (readonly [from: string, to: string])[]

/** Eight hours with the noon rest; an office that keeps others hands in its own. */
export const usualOfficeHours: OfficeHours = [
  ['07:30', '12:00'],
  ['13:30', '17:00'],
]

const zone = 7 * 3600

const secondOfDay = (time: string): number => Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60

const secondOf = (at: string): number => Math.floor(Date.parse(at) / 1000)

/**
 * The seconds between two instants (ISO with an offset) in which the office was open: working days of the calendar,
 * within office hours. 0 where `to` does not come after `from`.
 */
export const officeSecondsBetween = (
  from: string,
  to: string,
  calendar: WorkCalendar,
  hours: OfficeHours = usualOfficeHours,
): number => {
  const [start, end] = [secondOf(from), secondOf(to)]
  if (end <= start) return 0
  const last = dayOfInstant(to)
  let sum = 0
  for (let day = dayOfInstant(from); day <= last; day = addDays(day, 1)) {
    if (!dayStatus(day, calendar).working) continue
    const midnight = dayNumber(day) * 86_400 - zone
    for (const [opens, closes] of hours) {
      const open = Math.max(start, midnight + secondOfDay(opens))
      const shut = Math.min(end, midnight + secondOfDay(closes))
      sum += Math.max(0, shut - open)
    }
  }
  return sum
}

export interface OfficeDuration {
  readonly days: number
  readonly hours: number
  readonly minutes: number
}

/** Office seconds as working days, hours and minutes; fractions of a minute are left out. */
export const officeDuration = (seconds: number, hours: OfficeHours = usualOfficeHours): OfficeDuration => {
  const aDay = hours.reduce((sum, [opens, closes]) => sum + secondOfDay(closes) - secondOfDay(opens), 0)
  const rest = seconds % aDay
  return {
    days: Math.floor(seconds / aDay),
    hours: Math.floor(rest / 3600),
    minutes: Math.floor((rest % 3600) / 60),
  }
}
