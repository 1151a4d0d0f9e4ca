import { z } from 'zod'
import { day, id, instant, may, read, write } from '../../shared/index.ts'

const change = z.object({
  on: day,
  /** Off, worked, or again what the calendar that comes with the product says. */
  to: z.enum(['off', 'working', 'shipped']),
  reason: z.string().trim().max(300).default(''),
})
export type CalendarChange = z.output<typeof change>

const changes = z.array(change).min(1).max(100)
const bilingual = z.object({ vi: z.string(), en: z.string() })

/** The days of a year that differ from Monday to Friday. */
export const readCalendar = read({
  name: 'calendar.read',
  label: { vi: 'Xem lịch làm việc', en: 'Read the working calendar' },
  roles: [],
  input: z.object({ year: z.coerce.number<number>().int().min(2000).max(2100) }),
  output: z.object({
    year: z.number(),
    days: z.array(
      z.object({
        on: day,
        working: z.boolean(),
        reason: bilingual,
        source: z.enum(['announced', 'derived', 'edited']),
        /** The notice, who entered it and when; null for what comes with the product. */
        decision: z.string().nullable(),
        editedBy: z.string().nullable(),
        editedAt: instant.nullable(),
      }),
    ),
    may,
  }),
})

const moved = z.object({
  campaignId: id,
  campaignName: z.string(),
  obligationId: id,
  section: z.string(),
  text: z.string(),
  units: z.number(),
  from: instant,
  to: instant,
})
export type CalendarMove = z.output<typeof moved>

/** What a change would move, before anybody makes it: due dates of open campaigns that are not handed in. */
export const readCalendarImpact = read({
  name: 'calendar.impact',
  label: { vi: 'Xem hạn nào đổi theo lịch', en: 'Read which due dates a change moves' },
  roles: [],
  input: z.object({ changes }),
  output: z.object({ moves: z.array(moved) }),
})

export const changeCalendar = write({
  name: 'calendar.change',
  label: { vi: 'Sửa lịch làm việc', en: 'Change the working calendar' },
  roles: ['administrator', 'officer'],
  input: z.object({
    changes,
    /** The notice that says so, such as "Thông báo số 150/TB-BNV ngày 05/12/2026". */
    decision: z.string().trim().min(3).max(300),
    /** Whether due dates that the change moves are moved, or stay as they were announced. */
    moveDue: z.boolean(),
  }),
  output: z.object({ moved: z.number() }),
})
