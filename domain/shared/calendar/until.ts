/** How far off a day is: “hôm nay”, “còn 3 ngày”, “quá 2 ngày”; `days` below zero lie behind. */
export const untilWords = (days: number, language: 'vi' | 'en'): string => {
  if (days === 0) return language === 'vi' ? 'hôm nay' : 'today'
  const count = Math.abs(days)
  if (language === 'vi') return days > 0 ? `còn ${count} ngày` : `quá ${count} ngày`
  const noun = count === 1 ? 'day' : 'days'
  return days > 0 ? `${count} ${noun} left` : `${count} ${noun} over`
}

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** How long ago something was, as a person says it: “vừa xong”, “5 phút trước”, “hôm qua”. */
export const sinceWords = (seconds: number, language: 'vi' | 'en'): string => {
  if (Math.abs(seconds) < 45) return language === 'vi' ? 'vừa xong' : 'just now'
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  if (Math.abs(seconds) < hour) return relative.format(-Math.round(seconds / minute), 'minute')
  if (Math.abs(seconds) < day) return relative.format(-Math.round(seconds / hour), 'hour')
  return relative.format(-Math.round(seconds / day), 'day')
}
