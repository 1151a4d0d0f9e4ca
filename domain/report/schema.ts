import { z } from 'zod'
import { frozenAttachment } from '../campaign/index.ts'
import { day, id, instant, may, nothing, read, write } from '../shared/index.ts'
import { sectionContent } from './contentShape.ts'
import { correction, signOff } from './filing.ts'
import { figureValue } from './indicatorShape.ts'
import { outline, outlineNews } from './outlineSchema.ts'
import { frozenSource } from './source.ts'
import { explained, remark } from './verdict.ts'

export const reportState = z.enum(['draft', 'submitted', 'returned', 'accepted'])
export type ReportState = z.output<typeof reportState>

export const startReport = write({
  name: 'report.start',
  label: { vi: 'Mở báo cáo', en: 'Start a report' },
  roles: ['reporter'],
  input: z.object({ campaignId: id, assignmentId: id }),
  output: z.object({ reportId: z.number() }),
})

export const saveSection = write({
  name: 'report.saveSection',
  label: { vi: 'Lưu mục báo cáo', en: 'Save a section' },
  roles: ['reporter'],
  input: z.object({
    reportId: id,
    section: z.string(),
    content: sectionContent,
    /** The revision the writer started from; 0 for a section never saved. */
    revision: z.number().int().min(0),
  }),
  output: z.object({ revision: z.number(), savedAt: instant }),
})

export const saveFigures = write({
  name: 'report.saveFigures',
  label: { vi: 'Lưu số liệu', en: 'Save figures' },
  roles: ['reporter'],
  input: z.object({
    reportId: id,
    cells: z
      .array(
        z.object({
          indicator: z.string(),
          period: z.string(),
          /** null empties the cell. */
          value: figureValue.nullable(),
          revision: z.number().int().min(0),
        }),
      )
      .min(1)
      .max(5000),
  }),
  output: z.object({
    cells: z.array(z.object({ indicator: z.string(), period: z.string(), revision: z.number() })),
    /** Cells that somebody else has changed since: not saved, with what stands there now. */
    conflicts: z.array(
      z.object({
        indicator: z.string(),
        period: z.string(),
        value: z.string().nullable(),
        revision: z.number(),
        savedBy: z.string().nullable(),
        savedAt: instant,
      }),
    ),
    savedAt: instant,
  }),
})

export const submitReport = write({
  name: 'report.submit',
  label: { vi: 'Gửi báo cáo', en: 'Submit a report' },
  roles: ['reporter'],
  input: z.object({
    reportId: id,
    /** When its writer finished it, as their machine says: earlier than it arrives where there was no line. */
    writtenAt: instant.optional(),
  }),
  output: z.object({ version: z.number(), sha256: z.string(), submittedAt: instant, late: z.boolean() }),
})

const submissionRow = z.object({
  version: z.number(),
  submittedAt: instant,
  submittedBy: z.string().nullable(),
  /** The leader who signed it, where the campaign asks for that. */
  signedBy: z.string().nullable(),
  /** When its writer finished it, as their machine said; null where it was sent at once. */
  writtenAt: instant.nullable(),
  /** Counts as late: it arrived late, and nobody has counted it as in time. */
  late: z.boolean(),
  inTimeReason: z.string().nullable(),
  /** Why an accepted version was corrected by this one. */
  correctionReason: z.string().nullable(),
  sha256: z.string(),
  verdict: z.enum(['accepted', 'partly', 'returned']).nullable(),
  /** Accepted in part: these sections. */
  acceptedSections: z.array(z.string()),
  reason: z.string(),
  remarks: z.array(remark),
  verdictAt: instant.nullable(),
  verdictBy: z.string().nullable(),
})

const legReceipt = z.object({
  receiverUnitId: z.number(),
  receiverName: z.string(),
  /** The receiver that the plan named, where it ended and this one took over. */
  insteadOf: z.string().nullable(),
  receivedAt: instant.nullable(),
  receivedBy: z.string().nullable(),
  /** On what grounds somebody else recorded it for the receiver. */
  note: z.string().nullable(),
  may,
})

export const readReport = read({
  name: 'report.read',
  label: { vi: 'Xem báo cáo', en: 'Read a report' },
  roles: ['reporter', 'officer', 'receiver', 'leader', 'emulation', 'archivist'],
  input: z.object({ reportId: id }),
  output: z.object({
    id: z.number(),
    campaignId: z.number(),
    campaignName: z.string(),
    assignmentId: z.number(),
    unitId: z.number(),
    unitName: z.string(),
    state: reportState,
    dutyText: z.string(),
    dutySection: z.string(),
    planId: z.number(),
    dueOn: day.nullable(),
    dueText: z.string().nullable(),
    dueAt: instant.nullable(),
    windowFrom: day.nullable(),
    windowTo: day.nullable(),
    legs: z.array(legReceipt),
    outline,
    /** What changed since the person who reads last saw the outline; null where nothing did, or where they do not write. */
    outlineNews: outlineNews.nullable(),
    sections: z.array(
      z.object({
        section: z.string(),
        content: sectionContent,
        revision: z.number(),
        savedAt: instant,
        savedBy: z.string().nullable(),
      }),
    ),
    /** A cell that was emptied is here with null, so that its next writer is told of the change. */
    figures: z.array(
      z.object({
        indicator: z.string(),
        period: z.string(),
        value: z.string().nullable(),
        revision: z.number(),
        savedAt: instant,
        savedBy: z.string().nullable(),
      }),
    ),
    /** What the unit says to findings, by the key of the finding; one that was taken back is here with no words. */
    explanations: z.array(
      z.object({
        finding: z.string(),
        text: z.string(),
        revision: z.number(),
        savedAt: instant,
        savedBy: z.string().nullable(),
      }),
    ),
    /** Sections that were accepted while others were returned: closed. */
    locked: z.array(z.string()),
    /** What was typed under an earlier outline and has no place in this one: kept and shown, never filed. */
    leftovers: z.object({
      sections: z.array(z.object({ section: z.string(), title: z.string(), content: sectionContent })),
      figures: z.array(
        z.object({ indicator: z.string(), name: z.string(), period: z.string(), value: z.string() }),
      ),
    }),
    submissions: z.array(submissionRow),
    /** An accepted version that is being corrected. */
    correction: correction.nullable(),
    signOff,
    now: instant,
    may,
  }),
})

export const readSubmission = read({
  name: 'report.submission',
  label: { vi: 'Xem một lần gửi', en: 'Read a submission' },
  roles: ['reporter', 'officer', 'receiver', 'leader', 'emulation', 'archivist'],
  input: z.object({ reportId: id, version: id }),
  output: z.object({
    submission: submissionRow,
    unitName: z.string(),
    sections: z.array(z.object({ section: z.string(), title: z.string(), content: sectionContent })),
    /** The files that are part of this version, by their hashes. */
    attachments: z.array(frozenAttachment),
    figures: z.array(z.object({ indicator: z.string(), period: z.string(), value: z.string() })),
    explanations: z.array(explained),
    /** Passages taken from reports below whose words stood in the version when it was handed in. */
    sources: z.array(frozenSource),
    outline,
  }),
})

/** What the draft looks like beside its peers and beside what the unit said before: questions, never obstacles. */
export const readQuestions = read({
  name: 'report.questions',
  label: { vi: 'Xem chỗ nên hỏi lại trong số liệu', en: 'Read what is asked about the figures' },
  roles: ['reporter', 'officer'],
  input: z.object({ reportId: id }),
  output: z.object({
    findings: z.array(
      z.object({
        indicator: z.string(),
        period: z.string(),
        rule: z.string(),
        severity: z.enum(['error', 'check', 'warning']),
        vi: z.string(),
        en: z.string(),
      }),
    ),
  }),
})

const reportRow = z.object({
  reportId: z.number(),
  campaignId: z.number(),
  campaignName: z.string(),
  unitId: z.number(),
  unitName: z.string(),
  state: reportState,
  version: z.number().nullable(),
  submittedAt: instant.nullable(),
  late: z.boolean(),
  dueAt: instant.nullable(),
  /** Receivers whose receipt is still missing; an accepted report is closed only when there is none. */
  waitsFor: z.array(z.string()),
  may,
})

/** Submissions that wait for the verdict of the person who asks. */
export const readInbox = read({
  name: 'report.inbox',
  label: { vi: 'Xem báo cáo chờ tiếp nhận', en: 'Read the inbox' },
  roles: [],
  input: nothing,
  output: z.object({ waiting: z.array(reportRow) }),
})

/** All reports the person may read, newest first. */
export const listReports = read({
  name: 'report.list',
  label: { vi: 'Xem các báo cáo', en: 'List reports' },
  roles: [],
  input: z.object({ campaignId: id.optional() }),
  output: z.object({ reports: z.array(reportRow) }),
})
