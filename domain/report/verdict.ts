import { z } from 'zod'
import { id, instant, nothing, write } from '../shared/index.ts'

export const acceptReport = write({
  name: 'report.accept',
  label: { vi: 'Tiếp nhận báo cáo', en: 'Accept a report' },
  roles: ['officer'],
  input: z.object({
    reportId: id,
    version: z.number().int().positive(),
    /** Counts as in time what was finished in time and arrived late: why. */
    inTimeReason: z.string().trim().min(5).max(2000).optional(),
  }),
  output: nothing,
})

/** A version was accepted once: what comes after it corrects it, and only receipts may still be missing. */
export const acceptedBefore = (submissions: readonly { readonly verdict: string | null }[]): boolean =>
  submissions.some(({ verdict }) => verdict === 'accepted')

/**
 * A receiver on the route confirms that the report has reached them; the verdict is the standing agency's. The duty
 * is closed by both: an accepted version, and the receipt of every leg.
 */
export const receiveReport = write({
  name: 'report.receive',
  label: { vi: 'Xác nhận đã nhận báo cáo', en: 'Confirm receipt of a report' },
  roles: ['receiver', 'officer', 'reporter'],
  input: z.object({
    reportId: id,
    /** Whose receipt it is, where somebody with the right to records it for them: from a paper, and says so. */
    receiverUnitId: id.optional(),
    note: z.string().trim().max(2000).default(''),
  }),
  /** `arrived`: every receiver has it and it is accepted, so the duty is closed. */
  output: z.object({ receivedAt: instant, arrived: z.boolean() }),
})

/** What is to be mended where, in the receiver's words. */
export const remark = z.object({
  section: z.string().min(1).max(20),
  text: z.string().trim().min(1).max(2000),
  /** The very words it is about; none where the whole section is meant. */
  quote: z.string().trim().max(2000).optional(),
})
export type Remark = z.output<typeof remark>

export const returnReport = write({
  name: 'report.return',
  label: { vi: 'Trả lại báo cáo để bổ sung', en: 'Return a report' },
  roles: ['officer'],
  input: z.object({
    reportId: id,
    version: z.number().int().positive(),
    reason: z.string().trim().min(5).max(4000),
    /** What is to be mended where: shown to the reporter at the very section. */
    remarks: z.array(remark).max(200).default([]),
  }),
  output: nothing,
})

/** Accepts some sections and returns the rest: what is accepted is closed, the others are mended and filed again. */
export const acceptPartly = write({
  name: 'report.acceptPart',
  label: { vi: 'Tiếp nhận một phần báo cáo', en: 'Accept a report in part' },
  roles: ['officer'],
  input: z.object({
    reportId: id,
    version: z.number().int().positive(),
    /** The sections that are accepted. */
    sections: z.array(z.string()).min(1).max(60),
    reason: z.string().trim().min(5).max(4000),
    remarks: z.array(remark).max(200).default([]),
  }),
  output: nothing,
})

/**
 * Says why a figure is right although a check asks; empty words take it back. Refused with report.explanationChanged
 * where somebody else has saved another since.
 */
export const explainFinding = write({
  name: 'report.explain',
  label: { vi: 'Giải thích số liệu', en: 'Explain a figure' },
  roles: ['reporter'],
  input: z.object({
    reportId: id,
    finding: z.string().min(3).max(300),
    text: z.string().trim().max(2000),
    /** The revision it was written on; 0 where nothing was said yet. */
    revision: z.number().int().min(0).default(0),
  }),
  output: z.object({ revision: z.number(), savedAt: instant }),
})

/** An explanation as it was handed in, with what it explains. */
export const explained = z.object({
  finding: z.string(),
  indicator: z.string(),
  period: z.string(),
  vi: z.string(),
  en: z.string(),
  text: z.string(),
})
export type ExplainedFinding = z.output<typeof explained>
