import { readCalendar, readCalendarImpact } from '../../../domain/campaign/index.ts'
import { type Query, query } from '../../http/action.ts'
import { calendarDays, calendarOf } from '../../org/index.ts'
import { verbsOnCalendar } from './actions.ts'
import { movesOf } from './moves.ts'

const calendar = query(readCalendar, {
  may: 'person',
  run: async ({ db, subject, input: { year }, now }) => {
    const entered = new Map((await calendarDays(db)).map(day => [day.on, day]))
    const days = [...(await calendarOf(db)).values()].filter(({ on }) => on.startsWith(`${year}-`))
    return {
      year,
      days: days
        .sort((one, other) => (one.on < other.on ? -1 : 1))
        .map(day => {
          const { decision = null, editedBy = null, editedAt } = entered.get(day.on) ?? {}
          return { ...day, decision, editedBy, editedAt: editedAt?.toISOString() ?? null }
        }),
      may: await verbsOnCalendar(db, subject, now),
    }
  },
})

const impact = query(readCalendarImpact, {
  may: 'person',
  run: async ({ db, input }) => ({ moves: await movesOf(db, input.changes) }),
})

export const calendarQueries: readonly Query[] = [calendar, impact]
