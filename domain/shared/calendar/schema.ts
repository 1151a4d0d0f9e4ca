import { z } from 'zod'
import { day } from '../shape.ts'
import type { CalendarEntry } from './holidays.ts'

/** A day that differs from the plain week as it crosses the wire. */
export const calendarEntry = z.object({
  on: day,
  working: z.boolean(),
  reason: z.object({ vi: z.string(), en: z.string() }),
  source: z.enum(['announced', 'derived', 'edited']),
})

/** The entries of a calendar from one day up to and including another, in order. */
export const entriesBetween = (
  calendar: ReadonlyMap<string, CalendarEntry>,
  from: string,
  to: string,
): CalendarEntry[] =>
  [...calendar.values()]
    .filter(({ on }) => on >= from && on <= to)
    .sort((one, other) => (one.on < other.on ? -1 : 1))
