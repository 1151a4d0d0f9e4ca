export {
  addDays,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  daysInMonth,
  isDay,
  isLeapYear,
  partsOf,
  weekday,
} from './day.ts'
