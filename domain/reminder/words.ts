import { dayOfInstant, type WorkCalendar, workingDaysBetween } from '../shared/calendar/index.ts'
import type { Bilingual } from '../shared/index.ts'
import { formatDate } from '../shared/vietnamese/index.ts'
import { type Ladder, standingAt } from './ladder.ts'

/** What the words of a reminder may name, each in braces; with two words after it, the one that fits its number. */
export const placeholders = ['unit', 'section', 'duty', 'due', 'left', 'late', 'campaign'] as const

export interface Spoken {
  readonly unit: string
  readonly section: string
  readonly duty: string
  readonly campaign: string
  readonly dueAt: string
}

const longest = 160

/** The first words of a duty; a reminder is one line, the whole text is one click away. */
const shortened = (text: string): string => {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
}

/** `{left}`, or `{left|day|days}`: the word that goes with one, and the one that goes with any other number. */
const named = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g

const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(named, (whole, name: string, one?: string, other?: string) => {
    const value = values[name]
    if (value === undefined || one === undefined || other === undefined) return value ?? whole
    return /(^|\D)1$/.test(value) ? one : other
  })

/** 16 giờ 30 ngày 14/4/2023; the end of a day is the day alone. */
const dueIn = (dueAt: string): string => {
  const time = new Date(Date.parse(dueAt) + 7 * 3_600_000).toISOString().slice(11, 16)
  const day = formatDate(dayOfInstant(dueAt))
  return time === '23:59' ? day : `${time} ${day}`
}

/** Names in braces that no reminder knows, in the order in which they stand. */
export const unknownNames = (template: string): readonly string[] =>
  [...template.matchAll(named)]
    .map(([, name = '']) => name)
    .filter(name => !(placeholders as readonly string[]).includes(name))

/** What is said of a duty at an instant: the days are those that are left then, not those of the step. */
export const spokenWords = (
  ladder: Ladder,
  spoken: Spoken,
  calendar: WorkCalendar,
  now: string,
): Bilingual => {
  const { dueAt, duty, ...names } = spoken
  const today = dayOfInstant(now)
  const lastDay = dayOfInstant(dueAt)
  const late = workingDaysBetween(lastDay, today, calendar)
  const values = {
    ...names,
    duty: shortened(duty),
    due: dueIn(dueAt),
    left: String(workingDaysBetween(today, lastDay, calendar)),
  }
  const { vi, en } = ladder.words[standingAt(dueAt, calendar, now)]
  return {
    vi: filled(vi, { ...values, late: late === 0 ? 'chưa đến 1' : String(late) }),
    en: filled(en, { ...values, late: late === 0 ? 'less than 1' : String(late) }),
  }
}
