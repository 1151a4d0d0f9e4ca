import { z } from 'zod'
import { isLate } from '../shared/calendar/index.ts'
import { id, instant, may, nothing, read, write } from '../shared/index.ts'
import { frozenSource } from './source.ts'
import { explained } from './verdict.ts'

/** Whether the leader of each unit hands its report in, or its reporter does. */
export const setFilingRule = write({
  name: 'report.setFilingRule',
  label: { vi: 'Đặt cách gửi báo cáo', en: 'Set how reports are handed in' },
  roles: ['officer'],
  input: z.object({ campaignId: id, leaderSigns: z.boolean() }),
  output: nothing,
})

export const readFilingRule = read({
  name: 'report.filingRule',
  label: { vi: 'Xem cách gửi báo cáo', en: 'Read how reports are handed in' },
  roles: [],
  input: z.object({ campaignId: id }),
  output: z.object({ leaderSigns: z.boolean(), may }),
})

/** Hands the finished draft to the leader of the unit; the draft may still be mended until they sign. */
export const handToLeader = write({
  name: 'report.handToLeader',
  label: { vi: 'Trình lãnh đạo duyệt gửi', en: 'Hand a report to the leader' },
  roles: ['reporter'],
  input: z.object({ reportId: id }),
  output: nothing,
})

/** The leader files what they have read: `sha256` of the draft as shown, so that nothing slips in unread. */
export const signReport = write({
  name: 'report.sign',
  label: { vi: 'Duyệt và gửi báo cáo', en: 'Sign and submit a report' },
  roles: ['leader'],
  input: z.object({ reportId: id, sha256: z.string().length(64) }),
  output: z.object({ version: z.number(), sha256: z.string(), submittedAt: instant, late: z.boolean() }),
})

/** Reports that lie with the leader of a unit, for whoever leads that very unit; the oldest first. */
export const listToSign = read({
  name: 'report.toSign',
  label: { vi: 'Xem báo cáo chờ duyệt gửi', en: 'List reports that wait to be signed' },
  roles: [],
  input: nothing,
  output: z.object({
    waiting: z.array(
      z.object({
        reportId: z.number(),
        unitName: z.string(),
        campaignName: z.string(),
        askedBy: z.string(),
        askedAt: instant,
        dueAt: instant.nullable(),
      }),
    ),
  }),
})

export const declineReport = write({
  name: 'report.decline',
  label: { vi: 'Trả lại báo cáo trong đơn vị', en: 'Give a report back within the unit' },
  roles: ['leader'],
  input: z.object({ reportId: id, reason: z.string().trim().min(5).max(2000) }),
  output: nothing,
})

/** Opens an accepted report for a corrected version; what was accepted counts until that one is. */
export const correctReport = write({
  name: 'report.correct',
  label: { vi: 'Đính chính báo cáo đã tiếp nhận', en: 'Correct an accepted report' },
  roles: ['reporter'],
  input: z.object({ reportId: id, reason: z.string().trim().min(10).max(2000) }),
  output: nothing,
})

/** How a report stands within its unit before it is handed in. */
export const signOff = z.object({
  leaderSigns: z.boolean(),
  state: z.enum(['asked', 'declined']).nullable(),
  askedBy: z.string().nullable(),
  askedAt: instant.nullable(),
  /** Why the leader gave it back. */
  reason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  /** Check value of the draft as it stands now, where it waits for the leader; reckoning it takes a whole filing's reads. */
  sha256: z.string().nullable(),
  /** What the unit says to checks that failed, as it would be handed in; empty where nothing waits for the leader. */
  explanations: z.array(explained),
  /** The passages taken from below that stand in the draft, each with its source; empty like the explanations. */
  sources: z.array(frozenSource),
})

export const correction = z.object({
  /** The accepted version that is corrected. */
  version: z.number(),
  reason: z.string(),
  at: instant,
  by: z.string(),
})

interface Arrival {
  readonly submittedAt: string
  readonly writtenAt: string | null
  readonly dueAt: string | null
}

/**
 * Arrived after the last accepted instant, but finished before it, as the writer's machine says: whoever gives the
 * verdict may count it as in time. All instants ISO 8601 in UTC.
 */
export const writtenInTime = ({ submittedAt, writtenAt, dueAt }: Arrival): boolean =>
  dueAt !== null && writtenAt !== null && isLate(submittedAt, dueAt) && !isLate(writtenAt, dueAt)

/** A written time is a claim: one after the arrival says nothing and is left out. */
export const claimedAt = (writtenAt: string | undefined, now: Date): Date | null => {
  const at = writtenAt === undefined ? null : new Date(writtenAt)
  return at !== null && at < now ? at : null
}
