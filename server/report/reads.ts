import type { FrozenAttachment } from '../../domain/campaign/index.ts'
import {
  acceptPartly,
  acceptReport,
  correctReport,
  declineReport,
  type ExplainedFinding,
  explainFinding,
  type FrozenSource,
  handToLeader,
  isFiled,
  listReports,
  type Remark,
  readInbox,
  readOutline,
  readReport,
  readSubmission,
  receiveReport,
  returnReport,
  type SectionContent,
  saveFigures,
  saveOutline,
  saveSection,
  signReport,
  submitReport,
} from '../../domain/report/index.ts'
import { allowedVerbs, type Role } from '../../domain/shared/index.ts'
import { campaignOr404, legsOf } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import { type Query, query, type Subject } from '../http/action.ts'
import { dayOf, heirAmong, rolesAt, takenOverBy } from '../org/index.ts'
import { belowQueries } from './below/reads.ts'
import { documentQueries } from './document/reads.ts'
import { draftExplanations } from './explaining/queries.ts'
import { draftFigures, submittedFigures } from './figures/queries.ts'
import { filingQueries, openCorrection, signOffOf } from './filing/reads.ts'
import { legsWithMay, missingReceipts } from './legs.ts'
import { reportsFor, unreceivedLeg } from './list/queries.ts'
import { everTaken, leftoversOf, newsOf, outlineAt, outlineOf, reportsOfCampaign } from './outline/index.ts'
import { draftSections, submissionsOf } from './queries.ts'
import { questionQueries } from './questions/reads.ts'
import { reportOr404, submissionOr404 } from './stored.ts'
import { lockedIn } from './verdict/locked.ts'
import { workbookQueries } from './workbook/reads.ts'

/**
 * Who may read a report: those with a reading role above its unit or at the unit that took it over, and whoever its
 * route names as receiver.
 */
export const reportReaders = {
  at: async (db: Reader, input: { reportId: number }, subject: Subject) => {
    const report = await reportOr404(db, input.reportId)
    const legs = await legsOf(db, [report.assignmentId])
    if (legs.some(leg => leg.receiverUnitId === subject.unitId)) return subject.unitId
    const held = subject.grants.map(({ unitId }) => unitId)
    return (await heirAmong(db, report.unitId, held)) ?? report.unitId
  },
}

const outlineRead = query(readOutline, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const campaign = await campaignOr404(db, input.campaignId)
    const reports = campaign.state === 'open' ? await reportsOfCampaign(db, campaign.id) : []
    const filed = reports.filter(isFiled).length
    return {
      outline: await outlineOf(db, campaign),
      taken: await everTaken(db, campaign.id),
      writing: reports.length - filed,
      filed,
      may: allowedVerbs([saveOutline], await rolesAt(db, subject, campaign.unitId, now)),
    }
  },
})

const submissionRow = ({
  sections: _,
  attachments: __,
  outlineVersion: ___,
  explanations: ____,
  sources: _____,
  ...row
}: Awaited<ReturnType<typeof submissionsOf>>[number]) => ({
  ...row,
  submittedAt: row.submittedAt.toISOString(),
  writtenAt: row.writtenAt?.toISOString() ?? null,
  late: row.late && row.inTimeReason === null,
  verdictAt: row.verdictAt?.toISOString() ?? null,
  reason: row.reason ?? '',
  remarks: (row.remarks ?? []) as Remark[],
  acceptedSections: (row.acceptedSections ?? []) as string[],
})

const writing = [saveSection, saveFigures, explainFinding, submitReport]
const judging = [acceptReport, acceptPartly, returnReport]

const mayWith = (
  state: string,
  own: readonly Role[],
  above: readonly Role[],
  receives: boolean,
): string[] => [
  ...(state === 'draft' || state === 'returned' ? allowedVerbs(writing, own) : []),
  ...(state === 'submitted' ? allowedVerbs(judging, above) : []),
  ...(receives ? [receiveReport.name] : []),
]

interface Standing {
  readonly state: string
  readonly own: readonly Role[]
  /** A leader of the reporting unit itself. */
  readonly signs: boolean
  readonly leaderSigns: boolean
  readonly asked: 'asked' | 'declined' | null
}

/** Handing to the leader, signing, and correcting what was accepted. */
const filingVerbs = ({ state, own, signs, leaderSigns, asked }: Standing): string[] => {
  const open = state === 'draft' || state === 'returned'
  if (state === 'accepted') return allowedVerbs([correctReport], own)
  if (!open || !leaderSigns) return []
  return [
    ...(asked === 'asked' ? [] : allowedVerbs([handToLeader], own)),
    ...(signs && asked === 'asked' ? [signReport.name, declineReport.name] : []),
  ]
}

const reportRead = query(readReport, {
  may: reportReaders,
  run: async ({ db, subject, input, now }) => {
    const stored = await reportOr404(db, input.reportId)
    const { campaignUnitId, standingUnitId: _, campaignState: __, assignmentState: ___, ...kept } = stored
    const { outlineVersion: ____, ...report } = kept
    const legs = await legsWithMay(db, subject, report, now)
    const own = await rolesAt(db, subject, report.unitId, now)
    const above = await rolesAt(db, subject, campaignUnitId, now)
    const receives = legs.some(leg => leg.receiverUnitId === subject.unitId && leg.may.length > 0)
    const submissions = await submissionsOf(db, report.id)
    const { state: asked, ...rest } = await signOffOf(db, stored, now)
    const off = { ...rest, state: report.state === 'draft' || report.state === 'returned' ? asked : null }
    const signs = own.includes('leader') && subject.unitId === report.unitId
    const draft = own.includes('reporter') || signs || above.includes('officer')
    const outline = await outlineOf(db, { ...report, id: report.campaignId })
    const filedBy = submissions[0]?.outlineVersion ?? null
    const concerned = own.includes('reporter') || signs || (isFiled(report) && above.includes('officer'))
    const news = concerned ? await newsOf(db, stored, outline, { personId: subject.personId, filedBy }) : null
    const sections = draft ? await draftSections(db, report.id) : []
    const figures = draft ? await draftFigures(db, report.id) : []
    const explanations = draft ? await draftExplanations(db, report.id) : []
    return {
      ...report,
      dueAt: report.dueAt?.toISOString() ?? null,
      legs,
      outline,
      outlineNews: news,
      leftovers: await leftoversOf(db, report.campaignId, outline, { sections, figures }),
      sections: sections.map(row => ({
        ...row,
        content: row.content as SectionContent,
        savedAt: row.savedAt.toISOString(),
      })),
      figures: figures.map(row => ({
        ...row,
        savedAt: row.savedAt.toISOString(),
      })),
      explanations: explanations.map(row => ({ ...row, savedAt: row.savedAt.toISOString() })),
      locked: lockedIn(report.state, submissions),
      submissions: submissions.map(submissionRow),
      correction: await openCorrection(db, stored, submissions),
      signOff: off,
      now: now.toISOString(),
      may: [
        ...mayWith(report.state, own, above, receives),
        ...filingVerbs({ state: report.state, own, signs, leaderSigns: off.leaderSigns, asked: off.state }),
      ],
    }
  },
})

const submissionRead = query(readSubmission, {
  may: reportReaders,
  run: async ({ db, input }) => {
    const report = await reportOr404(db, input.reportId)
    const submission = await submissionOr404(db, report.id, input.version)
    return {
      submission: submissionRow(submission),
      unitName: report.unitName,
      sections: submission.sections as { section: string; title: string; content: SectionContent }[],
      attachments: submission.attachments as FrozenAttachment[],
      explanations: submission.explanations as ExplainedFinding[],
      sources: submission.sources as FrozenSource[],
      figures: await submittedFigures(db, report.id, input.version),
      outline: await outlineAt(db, { ...report, id: report.campaignId }, submission.outlineVersion),
    }
  },
})

const reading = new Set<Role>(readReport.roles)

const reportRows = async (db: Reader, subject: Subject, now: Date, campaignId: number | null) => {
  const held = subject.grants.filter(({ role }) => reading.has(role)).map(({ unitId }) => unitId)
  const unitIds = [...held, ...(await takenOverBy(db, held))]
  const found = await reportsFor(db, { unitIds, receiverId: subject.unitId, day: dayOf(now) }, campaignId)
  const assignmentIds = found.map(({ assignmentId }) => assignmentId)
  const missing = await missingReceipts(db, assignmentIds)
  const own = await rolesAt(db, subject, subject.unitId, now)
  const takes = allowedVerbs([receiveReport], own).length > 0
  const toReceive = takes ? await unreceivedLeg(db, assignmentIds, subject.unitId) : []
  const aboveOf = new Map<number, readonly Role[]>()
  for (const { campaignUnitId } of found) {
    if (!aboveOf.has(campaignUnitId))
      aboveOf.set(campaignUnitId, await rolesAt(db, subject, campaignUnitId, now))
  }
  return found.map(({ campaignUnitId, assignmentId, ...row }) => ({
    ...row,
    submittedAt: row.submittedAt?.toISOString() ?? null,
    dueAt: row.dueAt?.toISOString() ?? null,
    late: row.late ?? false,
    waitsFor: isFiled(row) ? [...(missing.get(assignmentId) ?? [])] : [],
    may: mayWith(
      row.state,
      [],
      aboveOf.get(campaignUnitId) ?? [],
      isFiled(row) && toReceive.some(leg => leg.assignmentId === assignmentId),
    ),
  }))
}

const inbox = query(readInbox, {
  may: 'person',
  run: async ({ db, subject, now }) => ({
    waiting: (await reportRows(db, subject, now, null)).filter(({ may }) => may.length > 0),
  }),
})

const list = query(listReports, {
  may: 'person',
  run: async ({ db, subject, input, now }) => ({
    reports: await reportRows(db, subject, now, input.campaignId ?? null),
  }),
})

export const reportQueries: readonly Query[] = [
  outlineRead,
  reportRead,
  submissionRead,
  inbox,
  list,
  ...belowQueries,
  ...documentQueries,
  ...filingQueries,
  ...questionQueries,
  ...workbookQueries,
]
