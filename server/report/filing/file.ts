import { createHash } from 'node:crypto'
import { campaignProblems, type FrozenAttachment } from '../../../domain/campaign/index.ts'
import {
  cellKey,
  isWords,
  readinessOf,
  reportProblems,
  type SectionContent,
} from '../../../domain/report/index.ts'
import { isLate } from '../../../domain/shared/calendar/index.ts'
import { attachmentsToFreeze, freezeAttachments, moveAssignment } from '../../campaign/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import type { Json } from '../../db/ledger.ts'
import { addFigures, draftFigures } from '../figures/queries.ts'
import { outlineOf } from '../outline/index.ts'
import {
  addSubmission,
  draftSections,
  lockReport,
  type StoredReport,
  setReportState,
  submissionsOf,
} from '../queries.ts'
import { tellSubmitted } from '../telling.ts'

interface Filing {
  readonly personId: number
  readonly signedBy: number | null
  readonly writtenAt: Date | null
  readonly now: Date
}

/** The draft and its files as the leader reads them before signing. */
export const draftHash = async (db: Reader, report: StoredReport): Promise<string> =>
  hashOf(await draftContent(db, report), await attachmentsToFreeze(db, report))

/** Makes the draft an unchangeable version and sends it on its way: for the reporter, or the leader who signs. */
export const fileReport = async (tx: Writer, report: StoredReport, filing: Filing) => {
  const { now, personId, signedBy, writtenAt } = filing
  await lockReport(tx, report.id)
  if (report.campaignState === 'closed') throw campaignProblems.closed()
  if (report.state === 'submitted' || report.state === 'accepted') throw reportProblems.submitted()
  const { outline, ...content } = await readyToSubmit(tx, report)
  const [before] = await submissionsOf(tx, report.id)
  const attachments = await attachmentsToFreeze(tx, report)
  const sha256 = hashOf(content, attachments)
  if (before?.sha256 === sha256) throw reportProblems.nothingNew()
  // A correction is as punctual as what it corrects.
  const corrects = report.assignmentState === 'done' ? before : undefined
  const late = corrects?.late ?? arrivesLate(report, now)
  const { id: reportId, campaignId, unitId, assignmentId } = report
  const version = (before?.version ?? 0) + 1
  const kept = { sections: content.sections as unknown as Json, attachments }
  const row = {
    campaignId,
    reportId,
    version,
    unitId,
    sha256,
    late,
    submittedAt: now,
    submittedBy: personId,
    writtenAt,
    signedBy,
  }
  await addSubmission(tx, { ...row, ...kept, outlineVersion: outline.version })
  const words = new Set(outline.indicators.filter(isWords).map(({ code }) => code))
  await addFigures(
    tx,
    row,
    content.figures.map(figure => ({ ...figure, inWords: words.has(figure.indicator) })),
  )
  await freezeAttachments(tx, campaignId, attachments)
  await setReportState(tx, reportId, 'submitted')
  if (corrects === undefined)
    await moveAssignment(tx, { campaignId, assignmentId, state: 'delivered', at: now })
  await tellSubmitted(tx, report, { by: personId, version, now })
  return {
    output: { version, sha256, submittedAt: now.toISOString(), late },
    event: {
      about: `report:${reportId}`,
      unitId,
      campaignId,
      data: { version, sha256, late, writtenAt: writtenAt?.toISOString() ?? null },
    },
  }
}

const arrivesLate = ({ dueAt }: StoredReport, now: Date): boolean =>
  dueAt !== null && isLate(now.toISOString(), dueAt.toISOString())

/** One check value over words, figures and files; a version without files is hashed as ever. */
const hashOf = (content: object, attachments: readonly FrozenAttachment[]): string => {
  const whole = attachments.length === 0 ? content : { ...content, attachments }
  return createHash('sha256').update(JSON.stringify(whole)).digest('hex')
}

/** What would be handed in, in a fixed order. */
const draftContent = async (db: Reader, report: StoredReport) => {
  const outline = await outlineOf(db, { ...report, id: report.campaignId })
  const drafts = await draftSections(db, report.id)
  const asked = new Set(outline.indicators.map(({ code }) => code))
  const sections = outline.sections.map(({ label, title }) => ({
    section: label,
    title,
    content: (drafts.find(({ section }) => section === label)?.content ?? { blocks: [] }) as SectionContent,
  }))
  const figures = (await draftFigures(db, report.id))
    .flatMap(({ indicator, period, value }) =>
      value === null || !asked.has(indicator) ? [] : [{ indicator, period, value }],
    )
    .sort((a, b) => (cellKey(a) < cellKey(b) ? -1 : 1))
  return { sections, figures }
}

/** The draft where it may be handed in; refuses with the fields that are missing or wrong. */
export const readyToSubmit = async (tx: Writer, report: StoredReport) => {
  const outline = await outlineOf(tx, { ...report, id: report.campaignId })
  const { sections, figures } = await draftContent(tx, report)
  const { missing, wrong } = readinessOf(outline, { sections, figures })
  if (missing.length > 0) {
    const fields = missing.map(({ label, title }) => ({
      path: `section.${label}`,
      vi: `Mục ${label} “${title}” chưa có nội dung.`,
      en: `Section ${label} “${title}” is empty.`,
    }))
    throw reportProblems.incomplete({ count: missing.length }, fields)
  }
  if (wrong.length > 0) {
    const fields = wrong.map(({ indicator, period, vi, en }) => ({
      path: `figure.${indicator}.${period}`,
      vi,
      en,
    }))
    throw reportProblems.figuresWrong({ count: wrong.length }, fields)
  }
  return { outline, sections, figures }
}
