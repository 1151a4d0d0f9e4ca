/** How far off a day is: “hôm nay”, “còn 3 ngày”, “quá 2 ngày”; `days` below zero lie behind. */
export const untilWords = (days: number, language: 'vi' | 'en'): string => {
  if (days === 0) return language === 'vi' ? 'hôm nay' : 'today'
  const count = Math.abs(days)
  if (language === 'vi') return days > 0 ? `còn ${count} ngày` : `quá ${count} ngày`
  const noun = count === 1 ? 'day' : 'days'
  return days > 0 ? `${count} ${noun} left` : `${count} ${noun} over`
}
