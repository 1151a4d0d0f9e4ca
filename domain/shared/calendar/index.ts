export {
  addDays,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  daysInMonth,
  isDay,
  partsOf,
  weekday,
} from './day.ts'
export {
  type DueRule,
  dayOfInstant,
  defaultDueRule,
  isLate,
  lastDay,
  lastInstant,
  type PrintedDue,
} from './dueAt.ts'
export { type CalendarEntry, holidaysOf } from './holidays.ts'
export { fromLunar, hungKingsOf, type LunarDay, tetOf, toLunar } from './lunar.ts'
export { type OfficeDuration, officeDuration, officeSecondsBetween } from './officeTime.ts'
export { calendarEntry, entriesBetween } from './schema.ts'
export { sinceWords, untilWords } from './until.ts'
export {
  addWorkingDays,
  type DayStatus,
  dayStatus,
  defaultCalendar,
  defaultEntries,
  monthStatus,
  nextWorkingDay,
  previousWorkingDay,
  type WorkCalendar,
  workCalendar,
  workingDaysBetween,
} from './workday.ts'
