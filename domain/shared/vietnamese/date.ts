import { addDays, dayOf, partsOf, weekday } from '../calendar/index.ts'
import { folded } from './letters.ts'
import { type Parsed, refused, understood } from './parsed.ts'

/** 05/4/2023: a 0 before days 1–9 and before months 1 and 2 only (Decree 30/2020/NĐ-CP, Annex I). */
export const formatDate = (day: string): string => {
  const { year, month, date } = partsOf(day)
  return `${printedDate(date)}/${printedMonth(month)}/${year}`
}

/** "ngày 05 tháng 4 năm 2023", as in the head of a document. */
export const formatDateInWords = (day: string): string => {
  const { year, month, date } = partsOf(day)
  return `ngày ${printedDate(date)} tháng ${printedMonth(month)} năm ${year}`
}

const printedDate = (date: number): string => String(date).padStart(2, '0')
const printedMonth = (month: number): string => (month < 3 ? `0${month}` : String(month))

const offsets: Readonly<Record<string, number>> = {
  'hom nay': 0,
  nay: 0,
  mai: 1,
  'ngay mai': 1,
  kia: 2,
  mot: 2,
  'ngay kia': 2,
  'ngay mot': 2,
  'hom qua': -1,
  qua: -1,
  'hom kia': -2,
  'tuan sau': 7,
  'tuan toi': 7,
}
const weekdays: Readonly<Record<string, number>> = {
  'chu nhat': 0,
  cn: 0,
  'thu hai': 1,
  t2: 1,
  'thu 2': 1,
  'thu ba': 2,
  t3: 2,
  'thu 3': 2,
  'thu tu': 3,
  t4: 3,
  'thu 4': 3,
  'thu nam': 4,
  t5: 4,
  'thu 5': 4,
  'thu sau': 5,
  t6: 5,
  'thu 6': 5,
  'thu bay': 6,
  t7: 6,
  'thu 7': 6,
}

const numeric = /^(?:ngay )?(\d{1,2}) ?(?:\/|\.|-|thang) ?(\d{1,2})(?: ?(?:\/|\.|-|nam) ?(\d{4}|\d{2}))?$/
const iso = /^(\d{4})-(\d{2})-(\d{2})$/
const steps = /^([+-]) ?(\d{1,3})$/

/**
 * A date as people type it, relative to `today`: "5/4", "05/04/2023", "ngày 5 tháng 4", "mai", "thứ hai", "+3".
 * The day comes before the month. Without a year it is the year of `today`; a weekday is the next one to come.
 */
export const parseDateTyped = (typed: string, today: string): Parsed<string> => {
  const text = folded(typed)
  const offset = offsets[text]
  if (offset !== undefined) return understood(addDays(today, offset))
  const wanted = weekdays[text.replace(/ (?:toi|nay)$/, '')]
  if (wanted !== undefined) return understood(addDays(today, ((wanted - weekday(today) + 6) % 7) + 1))
  const step = steps.exec(text)
  if (step) return understood(addDays(today, Number(`${step[1]}${step[2]}`)))
  const written = iso.exec(text)
  if (written) return existing(Number(written[3]), Number(written[2]), Number(written[1]))
  const match = numeric.exec(text)
  if (!match)
    return refused(
      'Chưa hiểu ngày này. Thí dụ: 5/4, 05/4/2023, mai.',
      'Not understood. Try 5/4, 05/4/2023 or mai.',
    )
  return existing(Number(match[1]), Number(match[2]), yearOf(match[3], today))
}

const yearOf = (typed: string | undefined, today: string): number => {
  if (typed === undefined) return partsOf(today).year
  return typed.length === 2 ? 2000 + Number(typed) : Number(typed)
}

const existing = (date: number, month: number, year: number): Parsed<string> => {
  const day = dayOf(year, month, date)
  if (day !== null) return understood(day)
  const written = `${date}/${month}/${year}`
  return refused(
    `Không có ngày ${written}. Ngày viết trước, tháng viết sau.`,
    `There is no ${written}. The day comes first, then the month.`,
  )
}
