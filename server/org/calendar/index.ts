export { calendarDays, calendarOf, putCalendarDays, topUnitAbove } from './queries.ts'
