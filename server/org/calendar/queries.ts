import { sql } from 'kysely'
import {
  type CalendarEntry,
  defaultEntries,
  type WorkCalendar,
  workCalendar,
} from '../../../domain/shared/calendar/index.ts'
import type { Reader, Writer } from '../../db/database.ts'

/** What clerks entered, by day, each with the notice it comes from. */
export const calendarDays = (db: Reader) =>
  db
    .selectFrom('calendarDay')
    .leftJoin('person', 'person.id', 'calendarDay.editedBy')
    .select([
      'calendarDay.onDay as on',
      'calendarDay.working',
      'calendarDay.reason',
      'calendarDay.decision',
      'calendarDay.editedAt',
      'person.name as editedBy',
    ])
    .orderBy('calendarDay.onDay')
    .execute()

/** What the calendar that comes with the product says of a day, before any clerk's edit. */
export const shippedDay = (on: string): CalendarEntry | undefined =>
  defaultEntries.findLast(entry => entry.on === on)

/** The calendar by which due instants are reckoned: the one that comes with the product, with what clerks entered. */
export const calendarOf = async (db: Reader): Promise<WorkCalendar> => {
  const entered = (await calendarDays(db)).map(
    ({ on, working, reason }): CalendarEntry => ({
      on,
      working,
      reason: { vi: reason, en: reason },
      source: 'edited',
    }),
  )
  return workCalendar([...defaultEntries, ...entered])
}

interface Edit {
  readonly decision: string
  readonly personId: number
  readonly at: Date
}

/** Enters days, or lets them be again what the product says (`working` null). */
export const putCalendarDays = async (
  tx: Writer,
  days: readonly { readonly on: string; readonly working: boolean | null; readonly reason: string }[],
  { decision, personId, at }: Edit,
): Promise<void> => {
  for (const { on, working, reason } of days) {
    if (working === null) {
      await tx.deleteFrom('calendarDay').where('onDay', '=', on).execute()
      continue
    }
    const row = { working, reason, decision, editedBy: personId, editedAt: at }
    await tx
      .insertInto('calendarDay')
      .values({ onDay: on, ...row })
      .onConflict(conflict => conflict.column('onDay').doUpdateSet(row))
      .execute()
  }
}

/** The unit on top of the tree over another, on a day. */
export const topUnitAbove = async (db: Reader, unitId: number, day: string): Promise<number> => {
  const { rows } = await sql<{ unitId: number }>`
    select unit_id from unit_ancestors(${unitId}, ${day}::date) order by depth desc limit 1`.execute(db)
  return rows[0]?.unitId ?? unitId
}
