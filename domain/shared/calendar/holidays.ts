import type { Bilingual } from '../bilingual.ts'
import { type Announcement, announced } from './announced.ts'
import { addDays, daysBetween, partsOf, weekday } from './day.ts'
import { hungKingsOf, tetOf } from './lunar.ts'

/** One day that differs from the plain week, as a clerk sees and edits it. */
export interface CalendarEntry {
  readonly on: string
  readonly working: boolean
  readonly reason: Bilingual
  /** `announced`: by law or a yearly notice; `derived`: reckoned by rule, to be checked; `edited`: by a clerk. */
  readonly source: 'announced' | 'derived' | 'edited'
}

interface Holiday {
  readonly on: string
  readonly name: Bilingual
}

const names = {
  newYear: { vi: 'Tết Dương lịch', en: 'New Year’s Day' },
  tet: { vi: 'Tết Nguyên đán', en: 'Lunar New Year' },
  hungKings: { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Commemoration' },
  victory: { vi: 'Ngày Chiến thắng 30/4', en: 'Victory Day' },
  labour: { vi: 'Ngày Quốc tế Lao động 1/5', en: 'Labour Day' },
  national: { vi: 'Quốc khánh 2/9', en: 'National Day' },
} as const

/**
 * The days of one year that differ from Monday to Friday: holidays (Labour Code 2019, Article 112), the working day
 * that makes up for each holiday on a rest day, and swaps. Years without an announcement are derived by rule.
 */
export const holidaysOf = (year: number): CalendarEntry[] => {
  const announcement = announced[year]
  const source = announcement ? 'announced' : 'derived'
  const holidays = statutory(year, announcement)
  const entries = new Map<string, CalendarEntry>()
  for (const { on, name } of holidays) entries.set(on, { on, working: false, reason: name, source })
  for (const { on, name } of holidays) {
    if (!isRestDay(on)) continue
    const instead = firstFree(on, entries)
    entries.set(instead, { on: instead, working: false, reason: madeUp(name), source })
  }
  for (const [off, worked] of announcement?.swaps ?? []) addSwap(entries, off, worked, 'announced')
  for (const [off, worked] of announcement?.unconfirmed ?? []) addSwap(entries, off, worked, 'derived')
  return [...entries.values()].sort((one, other) => (one.on < other.on ? -1 : 1))
}

const statutory = (year: number, announcement: Announcement | undefined): Holiday[] => {
  const [tetFrom, tetTo] = announcement?.tet ?? derivedTet(year)
  const tetDays = Array.from({ length: daysBetween(tetFrom, tetTo) + 1 }, (_, index) =>
    addDays(tetFrom, index),
  )
  const beside = announcement ? announcement.besideNationalDay : derivedNeighbour(`${year}-09-02`)
  const holidays = [
    { on: `${year}-01-01`, name: names.newYear },
    ...tetDays.map(on => ({ on, name: names.tet })),
    { on: hungKingsOf(year), name: names.hungKings },
    { on: `${year}-04-30`, name: names.victory },
    { on: `${year}-05-01`, name: names.labour },
    { on: `${year}-09-02`, name: names.national },
    ...(beside ? [{ on: beside, name: names.national }] : []),
  ]
  return holidays.sort((one, other) => (one.on < other.on ? -1 : 1))
}

/** Five days: one or two before the first of the year, whichever loses fewer to the weekend. */
const derivedTet = (year: number): [string, string] => {
  const first = tetOf(year)
  const start = [-1, -2]
    .map(back => addDays(first, back))
    .reduce((one, other) => (restDaysFrom(other) < restDaysFrom(one) ? other : one))
  return [start, addDays(start, 4)]
}

const restDaysFrom = (start: string): number =>
  [0, 1, 2, 3, 4].filter(index => isRestDay(addDays(start, index))).length

/** The neighbour of 2/9 that makes one stretch with the weekend, else the day before. */
const derivedNeighbour = (nationalDay: string): string => {
  const followsBetter = [4, 0].includes(weekday(nationalDay)) || weekday(nationalDay) === 1
  return addDays(nationalDay, followsBetter ? 1 : -1)
}

const isRestDay = (day: string): boolean => [0, 6].includes(weekday(day))

const firstFree = (after: string, taken: ReadonlyMap<string, unknown>): string => {
  let day = addDays(after, 1)
  while (isRestDay(day) || taken.has(day)) day = addDays(day, 1)
  return day
}

const madeUp = (name: Bilingual): Bilingual => ({
  vi: `Nghỉ bù ${name.vi}`,
  en: `Day off in lieu of ${name.en}`,
})

const addSwap = (
  entries: Map<string, CalendarEntry>,
  off: string,
  worked: string,
  source: CalendarEntry['source'],
): void => {
  const [offOn, workedOn] = [printed(off), printed(worked)]
  const offReason = { vi: `Nghỉ hoán đổi, làm bù ngày ${workedOn}`, en: `Day off, made up on ${workedOn}` }
  const workedReason = { vi: `Làm bù cho ngày ${offOn}`, en: `Working day in place of ${offOn}` }
  entries.set(off, { on: off, working: false, reason: offReason, source })
  entries.set(worked, { on: worked, working: true, reason: workedReason, source })
}

/** 04/5/2024: a 0 before days 1–9 and months 1–2 only. */
const printed = (day: string): string => {
  const { year, month, date } = partsOf(day)
  return `${String(date).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`
}
