import { spelledDayAt } from './spelled.ts'

/**
 * One printed point of time, read at a given place of a folded text. Digits torn or mistaken by OCR are repaired
 * ("1 1" is 11, l and I are 1, O is 0), but only inside a form that is a date.
 */
export interface Moment {
  readonly unit: 'day' | 'month' | 'quarter' | 'week' | 'year'
  readonly day: number | null
  readonly month: number | null
  readonly year: number | null
  readonly end: number
}

const digit = '[0-9lio]'
const dayDigits = `(?:[0-3lio] ${digit}|[0-3lio]?${digit})`
const wholeDay = `[0-3lio]?${digit}`
const monthDigits = `(?:[01lio] ${digit}|[01lio]?${digit})`
const wholeMonth = `[01lio]?${digit}`
const yearDigits = `(?:(?:19|2[0o])${digit}{2}|2[0o] ${digit}{2}|2[0o][0-9] [0-9])`
const noMoreDigits = `(?![0-9/]|[lio](?![a-z]))`
const yearTail = `(?: ?(?:nam|/|,|-)? ?(${yearDigits})${noMoreDigits})`

const slashed = new RegExp(`(${dayDigits}) ?/ ?(${monthDigits}) ?[/.]+ ?(${yearDigits})${noMoreDigits}`, 'y')
const slashedWhole = new RegExp(
  `(${wholeDay}) ?/ ?(${monthDigits}) ?[/.]+ ?(${yearDigits})${noMoreDigits}`,
  'y',
)
const dotted = new RegExp(`(${wholeDay})([.-])(${wholeMonth})\\2(${yearDigits})${noMoreDigits}`, 'y')
const worded = new RegExp(`(${dayDigits}),? ?thang ?(${wholeMonth})(?![0-9])${yearTail}?`, 'y')
const twoDigitYear = new RegExp(`(${wholeDay})/(${wholeMonth})/([0-9]{2})(?![0-9/])`, 'y')
const yearless = new RegExp(`(${dayDigits}) ?/ ?(${wholeMonth})(?! ?[/0-9%]|[a-z-][a-z0-9])`, 'y')
const dayAlone = new RegExp(`(${wholeDay})(?![0-9a-z%])`, 'y')
const monthOnly = new RegExp(
  `(?:(?:dau|giua|cuoi|thuong tuan|trung tuan|ha tuan)(?: cua)? )?thang ?(${wholeMonth})(?![0-9a-z%]| tuoi)${yearTail}?`,
  'y',
)
const quarterOnly = new RegExp(`quy (i{1,3}|iv|[1-4]|l{1,3}|lv)(?![a-z0-9])${yearTail}?`, 'y')
const weekOnly = new RegExp(
  `tuan (?:le )?(?:thu )?(?:[1-5]|i{1,3}|nhat|hai|ba|tu|dau|cuoi)(?: cua)?,? thang ?(${wholeMonth})(?![0-9a-z])${yearTail}?`,
  'y',
)
const yearOnly = new RegExp(`(?:(?:dau|giua|cuoi) )?nam (${yearDigits})${noMoreDigits}(?! ?-)`, 'y')

const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, l: 1, ll: 2, lll: 3, lv: 4 }

export const repairedNumber = (digits: string): number =>
  Number(digits.replaceAll(' ', '').replace(/[li]/g, '1').replaceAll('o', '0'))

const matchAt = (pattern: RegExp, text: string, place: number): RegExpExecArray | null => {
  pattern.lastIndex = place
  return pattern.exec(text)
}

const numberOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : repairedNumber(digits)

/** A day with its month. `introduced`: words before it say that a date follows, so that weaker forms count too. */
export const dayAt = (text: string, place: number, introduced: boolean): Moment | null => {
  const full =
    matchAt(introduced ? slashed : slashedWhole, text, place) ??
    (introduced ? matchAt(worded, text, place) : null)
  if (full) return dayMoment(full[0], place, full[1], full[2], full[3])
  const points = matchAt(dotted, text, place)
  if (points) return dayMoment(points[0], place, points[1], points[3], points[4])
  const words = matchAt(worded, text, place)
  if (words?.[3] && /^[0-9]{1,2} thang.* nam /.test(words[0]))
    return dayMoment(words[0], place, words[1], words[2], words[3])
  if (!introduced) return null
  const spelled = spelledDayAt(text, place)
  if (spelled) {
    const { day, month, year, length } = spelled
    return { unit: 'day', day, month, year, end: place + length }
  }
  const short = matchAt(twoDigitYear, text, place)
  if (short) return dayMoment(short[0], place, short[1], short[2], `20${short[3]}`)
  const bare = matchAt(yearless, text, place)
  return bare && dayMoment(bare[0], place, bare[1], bare[2], undefined)
}

const dayMoment = (
  whole: string,
  place: number,
  dayText: string | undefined,
  monthText: string | undefined,
  yearText: string | undefined,
): Moment | null => {
  const [day, month, year] = [numberOf(dayText), numberOf(monthText), numberOf(yearText)]
  if (!/\d/.test(`${dayText}${monthText}`) || day === null || month === null || day < 1 || month < 1)
    return null
  // A wrong day such as 31/4 is worth a finding; without a year 85/12 is a fraction.
  if (year === null && (day > 31 || month > 12)) return null
  return { unit: 'day', day, month, year, end: place + whole.length }
}

/** A day of the month alone, as in the "13" of "13-17/11/2017". */
export const dayAloneAt = (text: string, place: number): Moment | null => {
  const match = matchAt(dayAlone, text, place)
  const day = numberOf(match?.[1])
  if (!match || day === null || !/\d/.test(match[0]) || day < 1 || day > 31) return null
  return { unit: 'day', day, month: null, year: null, end: place + match[0].length }
}

/** A month, quarter, week or year that stands for itself. */
export const stretchAt = (text: string, place: number): Moment | null => {
  const week = matchAt(weekOnly, text, place)
  if (week) return stretch('week', week[0], place, numberOf(week[1]), week[2])
  const month = matchAt(monthOnly, text, place)
  if (month) return stretch('month', month[0], place, numberOf(month[1]), month[2])
  const quarter = matchAt(quarterOnly, text, place)
  if (quarter) {
    const number = quarters[quarter[1] ?? ''] ?? Number(quarter[1])
    return stretch('quarter', quarter[0], place, number, quarter[2])
  }
  const year = matchAt(yearOnly, text, place)
  return year && stretch('year', year[0], place, null, year[1])
}

const stretch = (
  unit: Moment['unit'],
  whole: string,
  place: number,
  month: number | null,
  year: string | undefined,
): Moment | null =>
  month !== null && (month < 1 || month > 12)
    ? null
    : { unit, day: null, month, year: numberOf(year), end: place + whole.length }
