import { z } from 'zod'
import { calendarEntry } from '../shared/calendar/index.ts'
import { day, id, instant, may, read, write } from '../shared/index.ts'
import { defaultLadder } from './ladder.ts'

const days = z.number().int().min(1).max(60)

const words = z.object({ vi: z.string().trim().min(10).max(500), en: z.string().trim().min(10).max(500) })

const ladder = z.object({
  before: z.array(days).max(8),
  onDue: z.boolean(),
  daily: z.number().int().min(0).max(60),
  weekly: z.boolean(),
  chaseAfter: days.nullable(),
  escalateAfter: days.nullable(),
  escalateEvery: days.default(defaultLadder.escalateEvery),
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  words: z.object({ before: words, due: words, overdue: words }),
})

/** The ladder of a campaign, the house's own where nobody set one; with the due instants it applies to. */
export const readLadder = read({
  name: 'reminder.ladder',
  label: { vi: 'Xem bậc thang nhắc việc', en: 'Read the ladder of reminders' },
  roles: [],
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignName: z.string(),
    ladder,
    /** 0 while nobody has set it. */
    revision: z.number(),
    /** The due instants of what is still owed, with how many assignments have each. */
    dues: z.array(z.object({ dueAt: instant, assignments: z.number() })),
    /** The days around them that differ from the plain week, as clerks keep them. */
    calendar: z.array(calendarEntry),
    now: instant,
    may,
  }),
})

export const setLadder = write({
  name: 'reminder.setLadder',
  label: { vi: 'Đặt bậc thang nhắc việc', en: 'Set the ladder of reminders' },
  roles: ['officer'],
  input: z.object({ campaignId: id, revision: z.number().int().min(0), ladder }),
  output: z.object({ revision: z.number() }),
})

/** What has climbed to a letter or to the superior and is still owed, and what reached nobody for want of an account. */
export const readClimbed = read({
  name: 'reminder.climbed',
  label: { vi: 'Xem nhiệm vụ đã lên bậc đôn đốc', en: 'See which duties climbed to a chase' },
  roles: ['officer', 'leader'],
  input: z.object({ campaignId: id }),
  output: z.object({
    climbed: z.array(
      z.object({
        assignmentId: z.number(),
        unitId: z.number(),
        unitName: z.string(),
        section: z.string(),
        text: z.string(),
        dueAt: instant,
        track: z.enum(['chase', 'escalate']),
        /** The highest step of its track, as `Step.name`. */
        step: z.string(),
        /** Whose leader was told, where it is a step of a superior. */
        superiorName: z.string().nullable(),
        at: instant,
      }),
    ),
    unheard: z.array(
      z.object({ unitId: z.number(), unitName: z.string(), lastDay: day, assignments: z.number() }),
    ),
  }),
})
