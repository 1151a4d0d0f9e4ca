/** Figures and dates as Vietnamese documents write them. */

/** 1234567.5 → `1.234.567,5`; exact decimals are passed as text. An absent value is a dash. */
export const vietnameseNumber = (value: number | string | null): string => {
  if (value === null || value === '') return '–'
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}

interface CalendarDay {
  readonly year: string
  readonly month: number
  readonly day: number
}

const calendarDay = (isoDay: string): CalendarDay => {
  const [year = '', month = '', day = ''] = isoDay.split('-')
  return { year, month: Number(month), day: Number(day) }
}

const padded = (value: number): string => String(value).padStart(2, '0')

/** A 0 stands before the days 1–9 and the months 1–2, so that nobody can write a digit in front. */
const dayText = (day: number): string => padded(day)
const monthText = (month: number): string => (month <= 2 ? padded(month) : String(month))

/** '2023-04-05' → `05/4/2023`. */
export const shortDate = (isoDay: string): string => {
  const { year, month, day } = calendarDay(isoDay)
  return `${dayText(day)}/${monthText(month)}/${year}`
}

/** '2023-04-05' → `ngày 05 tháng 4 năm 2023`; not yet dated: blanks for the pen. */
export const longDate = (isoDay: string | null): string => {
  if (isoDay === null) return `ngày${blank(6)}tháng${blank(6)}năm${blank(10)}`
  const { year, month, day } = calendarDay(isoDay)
  return `ngày ${dayText(day)} tháng ${monthText(month)} năm ${year}`
}

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

/** '2023-05-12' → `thứ Sáu, ngày 12/5/2023`. */
export const dateWithWeekday = (isoDay: string): string => {
  const weekday = weekdays[new Date(`${isoDay}T00:00:00Z`).getUTCDay()] ?? ''
  return `${weekday}, ngày ${shortDate(isoDay)}`
}

const vietnamOffsetMs = 7 * 60 * 60 * 1000

/** An instant (ISO 8601) on the clock of Asia/Ho_Chi_Minh: `17 giờ 00 ngày 17/4/2023`. */
export const momentText = (instant: string): string => {
  const local = new Date(Date.parse(instant) + vietnamOffsetMs)
  const clock = `${padded(local.getUTCHours())} giờ ${padded(local.getUTCMinutes())}`
  return `${clock} ngày ${shortDate(local.toISOString().slice(0, 10))}`
}

/** A count in official form: a 0 before one digit, `05 đơn vị`. */
export const countText = (count: number): string => (count < 10 ? padded(count) : vietnameseNumber(count))

/** A gap that neither collapses nor breaks, to be filled in by hand. */
export const blank = (width: number): string => '\u00A0'.repeat(width)
