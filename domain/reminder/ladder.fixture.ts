import { defaultCalendar } from '../shared/calendar/index.ts'
import { defaultLadder, type Ladder, type Owed, stepsAt } from './ladder.ts'

/** The end of Thursday 13/4/2023: a due day without anything unusual around it. */
export const dueAt = '2023-04-13T16:59:59.000Z'
export const owed: Owed = {
  state: 'open',
  role: 'lead',
  dueAt,
  since: '2023-03-01T00:00:00+07:00',
  superiors: 1,
}
export const at = (day: string, time = '08:00:00') => `${day}T${time}+07:00`
export const secondBefore = (instant: string) => new Date(Date.parse(instant) - 1000).toISOString()
export const names = (now: string, due = dueAt, ladder: Ladder = defaultLadder, calendar = defaultCalendar) =>
  stepsAt(due, ladder, calendar, now).map(({ name }) => name)
export const reminder = (now: string, due = dueAt, calendar = defaultCalendar) =>
  names(now, due, defaultLadder, calendar)[0]
