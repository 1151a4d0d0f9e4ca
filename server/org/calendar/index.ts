export { calendarDays, calendarOf, putCalendarDays, shippedDay, topUnitAbove } from './queries.ts'
