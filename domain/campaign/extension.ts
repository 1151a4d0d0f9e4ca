import { z } from 'zod'
import { addDays, dayOfInstant, lastInstant } from '../shared/calendar/index.ts'
import { type Bilingual, day, id, instant, may, nothing, read, write } from '../shared/index.ts'

export const extensionStates = {
  asked: { vi: 'Chờ quyết định', en: 'Awaiting decision' },
  granted: { vi: 'Đồng ý gia hạn', en: 'Granted' },
  refused: { vi: 'Không gia hạn', en: 'Refused' },
} as const satisfies Record<string, Bilingual>

export type ExtensionState = keyof typeof extensionStates

const extension = z.object({
  id: z.number(),
  campaignId: z.number(),
  assignmentId: z.number(),
  askedBy: z.string(),
  askedAt: instant,
  reason: z.string(),
  wantedOn: day,
  state: z.enum(['asked', 'granted', 'refused']),
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  decisionNote: z.string().nullable(),
  grantedOn: day.nullable(),
  /** The unit that asked, where its duty is inherited: it is decided in the place of that unit. */
  insteadOf: z.string().nullable(),
})
export type Extension = z.output<typeof extension>

/** The new last day counts to its end. */
export const askExtension = write({
  name: 'extension.ask',
  label: { vi: 'Đề nghị gia hạn', en: 'Ask for an extension' },
  roles: ['reporter'],
  input: z.object({
    campaignId: id,
    assignmentId: id,
    wantedOn: day,
    reason: z.string().trim().min(10).max(2000),
  }),
  output: z.object({ extensionId: z.number() }),
})

export const decideExtension = write({
  name: 'extension.decide',
  label: { vi: 'Quyết định gia hạn', en: 'Decide on an extension' },
  roles: ['officer'],
  input: z.object({
    campaignId: id,
    extensionId: id,
    /** The new last day where it is granted, which may differ from the one wanted; null refuses. */
    grantedOn: day.nullable(),
    note: z.string().trim().max(2000),
  }),
  output: z.object({ dueAt: instant.nullable() }),
})

/** The questions about one duty, the latest first. */
export const listExtensions = read({
  name: 'extension.list',
  label: { vi: 'Xem các đề nghị gia hạn', en: 'List extensions' },
  roles: [],
  input: z.object({ campaignId: id, assignmentId: id }),
  output: z.object({ extensions: z.array(extension), may }),
})

/** What waits for the person's decision, in all campaigns they are an officer of. */
export const readExtensionInbox = read({
  name: 'extension.inbox',
  label: { vi: 'Xem đề nghị gia hạn chờ quyết định', en: 'Read extensions awaiting decision' },
  roles: [],
  input: nothing,
  output: z.object({
    waiting: z.array(
      extension.extend({
        campaignName: z.string(),
        unitName: z.string(),
        section: z.string(),
        text: z.string(),
        dueOn: day.nullable(),
        dueAt: instant.nullable(),
        /** The units for which it is decided, where they took over the duty of the one that asked. */
        heirs: z.array(z.string()),
      }),
    ),
  }),
})

/** The last accepted instant of an extended duty: the end of the day granted, whatever day of the week it is. */
export const extendedDueAt = (on: string): string =>
  // A day that is kept whatever it is asks no calendar.
  lastInstant({ dueOn: on, relation: 'by' }, { beforeMeans: 'thatDay', onDayOff: 'keep' }, new Map())

/** The first day that would be an extension at all: the one after the last accepted day. */
export const dayAfterDue = (dueAt: string): string => addDays(dayOfInstant(dueAt), 1)

/** The first day that a unit may ask for: later than the present date, and not in the past. */
export const earliestExtension = (dueAt: string, now: string): string => {
  const after = dayAfterDue(dueAt)
  const today = dayOfInstant(now)
  return [after, today].sort().at(-1) ?? today
}
