/**
 * Calendar days as 'YYYY-MM-DD' in Asia/Ho_Chi_Minh, and arithmetic on them by day numbers. No Date object is
 * involved: a Date is an instant, and turning instants into days moves them by a day in half of the world's zones.
 */

const dayShape = /^(\d{4})-(\d{2})-(\d{2})$/
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Number of days in a month (1–12); 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)

/** 'YYYY-MM-DD', or null where the calendar has no such day (31/4, 29/2/2023). */
export const dayOf = (year: number, month: number, date: number): string | null => {
  const exists = year >= 1 && year <= 9999 && date >= 1 && date <= daysInMonth(year, month)
  return exists ? written(year, month, date) : null
}

export const isDay = (text: string): boolean => {
  const match = dayShape.exec(text)
  return match !== null && dayOf(Number(match[1]), Number(match[2]), Number(match[3])) !== null
}

/** Year, month (1–12) and day of the month. Throws a RangeError on text that is no day. */
export const partsOf = (day: string): { year: number; month: number; date: number } => {
  if (!isDay(day)) throw new RangeError(`not a calendar day: ${day}`)
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) }
}

/** Days since 1970-01-01 (negative before), by the proleptic Gregorian calendar. */
export const dayNumber = (day: string): number => {
  const { year, month, date } = partsOf(day)
  const past = year - (month <= 2 ? 1 : 0)
  const era = Math.floor(past / 400)
  const yearOfEra = past - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  )
}

/** The inverse of `dayNumber`. */
export const dayFromNumber = (number: number): string => {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date)
}

export const addDays = (day: string, count: number): string => dayFromNumber(dayNumber(day) + count)

/** Days from `from` to `to`; negative where `to` comes first. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** 0 Sunday, 1 Monday … 6 Saturday. */
export const weekday = (day: string): number => (((dayNumber(day) + 4) % 7) + 7) % 7

const written = (year: number, month: number, date: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
