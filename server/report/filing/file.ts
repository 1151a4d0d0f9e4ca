import { createHash } from 'node:crypto'
import { campaignProblems, type FrozenAttachment } from '../../../domain/campaign/index.ts'
import { acceptedBefore, isWords, reportProblems, sealedWords } from '../../../domain/report/index.ts'
import { isLate } from '../../../domain/shared/calendar/index.ts'
import { attachmentsToFreeze, deliverAnew, freezeAttachments } from '../../campaign/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import type { Json } from '../../db/ledger.ts'
import { addFigures } from '../figures/queries.ts'
import { addSubmission, type StoredReport, setReportState, submissionsOf } from '../queries.ts'
import { tellSubmitted } from '../telling.ts'
import { draftContent, type Filed, readyToSubmit } from './content.ts'

interface Filing {
  readonly personId: number
  readonly signedBy: number | null
  readonly writtenAt: Date | null
  readonly now: Date
}

/** The draft and its files as the leader reads them before signing. */
export const draftHash = async (db: Reader, report: StoredReport, now: Date): Promise<string> =>
  hashOf(await draftContent(db, report, now), await attachmentsToFreeze(db, report))

/** The same with what the unit says to checks that failed, for whoever is to sign. */
export const draftToSign = async (db: Reader, report: StoredReport, now: Date) => {
  const content = await draftContent(db, report, now)
  const sha256 = hashOf(content, await attachmentsToFreeze(db, report))
  return { sha256, explanations: [...content.explanations], sources: [...content.sources] }
}

/** Makes the draft of a report that is held an unchangeable version and sends it on its way: for the reporter, or the leader who signs. */
export const fileReport = async (tx: Writer, report: StoredReport, filing: Filing) => {
  const { now, personId, signedBy, writtenAt } = filing
  if (report.campaignState === 'closed') throw campaignProblems.closed()
  if (report.state === 'submitted' || report.state === 'accepted') throw reportProblems.submitted()
  const { outline, ...content } = await readyToSubmit(tx, report, now)
  const submissions = await submissionsOf(tx, report.id)
  const [before] = submissions
  const attachments = await attachmentsToFreeze(tx, report)
  const sha256 = hashOf(content, attachments)
  if (before?.sha256 === sha256) throw reportProblems.nothingNew()
  // A correction is as punctual as what it corrects.
  const corrects = acceptedBefore(submissions) ? before : undefined
  const late = corrects?.late ?? arrivesLate(report, now)
  const { id: reportId, campaignId, unitId, assignmentId } = report
  const version = (before?.version ?? 0) + 1
  const { explanations, sources } = content
  const kept = { sections: content.sections as unknown as Json, attachments, explanations, sources }
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
  if (corrects === undefined) {
    await deliverAnew(tx, { campaignId, assignmentId, at: now })
  }
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

/** One check value over words, figures, explanations, sources and files. */
const hashOf = (content: Omit<Filed, 'outline'>, attachments: readonly FrozenAttachment[]): string =>
  createHash('sha256')
    .update(sealedWords({ ...content, attachments }))
    .digest('hex')
