import { type CalendarChange, type CalendarMove, redatedBy } from '../../../domain/campaign/index.ts'
import type { CalendarEntry, WorkCalendar } from '../../../domain/shared/calendar/index.ts'
import type { Reader } from '../../db/database.ts'
import { calendarOf, shippedDay } from '../../org/index.ts'
import { owedDates } from './queries.ts'

const plain = { off: 'Ngày nghỉ', working: 'Ngày làm việc', shipped: '' } as const

/** A change in the words it is kept in; one without a reason says what the day is. */
export const dayOfChange = ({ on, to, reason }: CalendarChange) => ({
  on,
  working: to === 'shipped' ? null : to === 'working',
  reason: reason === '' ? plain[to] : reason,
})

/** The calendar as it would be. */
const changed = (calendar: WorkCalendar, changes: readonly CalendarChange[]): WorkCalendar => {
  const after = new Map(calendar)
  for (const { on, working, reason } of changes.map(dayOfChange)) {
    const shipped = shippedDay(on)
    const edited: CalendarEntry = {
      on,
      working: working ?? false,
      reason: { vi: reason, en: reason },
      source: 'edited',
    }
    if (working !== null) after.set(on, edited)
    else if (shipped === undefined) after.delete(on)
    else after.set(on, shipped)
  }
  return after
}

/** Which due dates of open campaigns would move; a date that somebody set otherwise stays where it is. */
export const movesOf = async (db: Reader, changes: readonly CalendarChange[]): Promise<CalendarMove[]> => {
  const calendar = await calendarOf(db)
  const dues = (await owedDates(db)).map(({ beforeMeans, onDayOff, ownOnDayOff, ...due }) => ({
    ...due,
    rule: { beforeMeans, onDayOff: ownOnDayOff ?? onDayOff },
  }))
  return redatedBy(dues, calendar, changed(calendar, changes)).flatMap(
    ({ campaignId, campaignName, obligationId, section, text, units, dueAt, from, to }) =>
      dueAt?.getTime() === Date.parse(from)
        ? [
            {
              campaignId,
              campaignName,
              obligationId,
              section,
              text,
              units: Number(units),
              from: new Date(from).toISOString(),
              to: new Date(to).toISOString(),
            },
          ]
        : [],
  )
}
