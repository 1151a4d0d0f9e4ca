import { useMemo } from 'react'
import { dayOfInstant, daysBetween, sinceWords, untilWords } from '../../../domain/shared/calendar/index.ts'
import { formatDate, formatNumber } from '../../../domain/shared/vietnamese/index.ts'
import { type Language, useLanguage } from '../language/language.ts'
import { useNow } from './now.ts'

export interface Format {
  /** 1.234,5 in Vietnamese, 1,234.5 in English; takes a number or an exact decimal as text. */
  readonly number: (value: number | string, decimals?: number) => string
  /** 05/4/2023, day first in both languages. */
  readonly day: (on: string) => string
  /** 05/4, where the year is plain. */
  readonly dayMonth: (on: string) => string
  /** 14:05. */
  readonly time: (at: string) => string
  /** 14:05, 05/4/2023. */
  readonly instant: (at: string) => string
  /** “vừa xong”, “5 phút trước”, “hôm qua”. */
  readonly since: (at: string) => string
  /** “hôm nay”, “còn 3 ngày”, “quá 2 ngày”. */
  readonly until: (on: string) => string
}

const inEnglish = (vietnamese: string): string =>
  vietnamese.replace(/[.,]/g, mark => (mark === '.' ? ',' : '.'))

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
})

const formatFor = (language: Language, now: string): Format => {
  const number: Format['number'] = (value, decimals) => {
    const written = formatNumber(value, decimals)
    return language === 'vi' ? written : inEnglish(written)
  }
  const time: Format['time'] = at => clock.format(new Date(at))
  return {
    number,
    day: formatDate,
    dayMonth: on => formatDate(on).slice(0, -'/2023'.length),
    time,
    instant: at => `${time(at)}, ${formatDate(dayOfInstant(at))}`,
    since: at => sinceWords((Date.parse(now) - Date.parse(at)) / 1000, language),
    until: on => untilWords(daysBetween(dayOfInstant(now), on), language),
  }
}

/** Numbers, days and instants as people here write them, against the server's clock. */
export const useFormat = (): Format => {
  const language = useLanguage()
  const now = useNow()
  return useMemo(() => formatFor(language, now), [language, now])
}
