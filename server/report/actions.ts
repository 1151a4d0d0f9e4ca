import { createHash } from 'node:crypto'
import { campaignProblems, type FrozenAttachment } from '../../domain/campaign/index.ts'
import {
  acceptReport,
  cellKey,
  isWords,
  readinessOf,
  receiveReport,
  reportProblems,
  returnReport,
  type SectionContent,
  startReport,
  submitReport,
} from '../../domain/report/index.ts'
import { isLate } from '../../domain/shared/calendar/index.ts'
import {
  assignmentById,
  attachmentsToFreeze,
  freezeAttachments,
  moveAssignment,
  receiveLegs,
} from '../campaign/index.ts'
import type { Reader, Writer } from '../db/database.ts'
import type { Json } from '../db/ledger.ts'
import { type Action, action } from '../http/action.ts'
import { saveActions } from './drafting.ts'
import { addFigures, draftFigures } from './figures/queries.ts'
import { unreceivedLeg } from './list/queries.ts'
import { outlineActions, outlineOf } from './outline/index.ts'
import {
  addSubmission,
  addVerdict,
  draftSections,
  lockReport,
  reportById,
  type StoredReport,
  setReportState,
  startReport as startStored,
  submissionsOf,
} from './queries.ts'
import { tellSubmitted, tellVerdict } from './telling.ts'

/** The report, or the problem that there is none. */
export const reportOr404 = async (db: Reader, reportId: number): Promise<StoredReport> => {
  const report = await reportById(db, reportId)
  if (report === undefined) throw reportProblems.notFound()
  return report
}

const start = action(startReport, {
  may: {
    at: async (db, { campaignId, assignmentId }) => {
      const assignment = await assignmentById(db, campaignId, assignmentId)
      if (assignment === undefined) throw campaignProblems.assignmentNotFound()
      return assignment.unitId
    },
  },
  run: async ({ tx, input, now }) => {
    const { campaignId, assignmentId } = input
    const assignment = await assignmentById(tx, campaignId, assignmentId)
    if (assignment === undefined) throw campaignProblems.assignmentNotFound()
    if (assignment.kind !== 'report') throw reportProblems.notAReport()
    const { unitId } = assignment
    const reportId = await startStored(tx, { campaignId, assignmentId, unitId })
    if (assignment.state === 'open') {
      await moveAssignment(tx, { campaignId, assignmentId, state: 'drafting', at: now })
    }
    return { output: { reportId }, event: { about: `report:${reportId}`, unitId, campaignId } }
  },
})

const submit = action(submitReport, {
  may: { at: async (db, input) => (await reportOr404(db, input.reportId)).unitId },
  run: async ({ tx, subject, input, now }) => {
    const report = await reportOr404(tx, input.reportId)
    await lockReport(tx, report.id)
    if (report.campaignState === 'closed') throw campaignProblems.closed()
    if (report.state === 'submitted' || report.state === 'accepted') throw reportProblems.submitted()
    const { outline, ...content } = await readyToSubmit(tx, report)
    const [before] = await submissionsOf(tx, report.id)
    const attachments = await attachmentsToFreeze(tx, report)
    const sha256 = hashOf(content, attachments)
    if (before?.sha256 === sha256) throw reportProblems.nothingNew()
    const late = report.dueAt !== null && isLate(now.toISOString(), report.dueAt.toISOString())
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
      submittedBy: subject.personId,
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
    await moveAssignment(tx, { campaignId, assignmentId, state: 'delivered', at: now })
    await tellSubmitted(tx, report, { by: subject.personId, version, now })
    return {
      output: { version, sha256, submittedAt: now.toISOString(), late },
      event: { about: `report:${reportId}`, unitId, campaignId, data: { version, sha256, late } },
    }
  },
})

/** One check value over words, figures and files; a version without files is hashed as ever. */
const hashOf = (content: object, attachments: readonly FrozenAttachment[]): string => {
  const whole = attachments.length === 0 ? content : { ...content, attachments }
  return createHash('sha256').update(JSON.stringify(whole)).digest('hex')
}

/** What would be handed in, in a fixed order; refuses with the fields that are missing or wrong. */
const readyToSubmit = async (tx: Writer, report: StoredReport) => {
  const outline = await outlineOf(tx, { ...report, id: report.campaignId })
  const drafts = await draftSections(tx, report.id)
  const asked = new Set(outline.indicators.map(({ code }) => code))
  const sections = outline.sections.map(({ label, title }) => ({
    section: label,
    title,
    content: (drafts.find(({ section }) => section === label)?.content ?? { blocks: [] }) as SectionContent,
  }))
  const figures = (await draftFigures(tx, report.id))
    .flatMap(({ indicator, period, value }) =>
      value === null || !asked.has(indicator) ? [] : [{ indicator, period, value }],
    )
    .sort((a, b) => (cellKey(a) < cellKey(b) ? -1 : 1))
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

const inCampaign = {
  at: async (db: Reader, input: { reportId: number }) =>
    (await reportOr404(db, input.reportId)).campaignUnitId,
}

/** The submission that a verdict is asked for: the latest, and still waiting. */
const waiting = async (tx: Writer, reportId: number, version: number): Promise<StoredReport> => {
  const report = await reportOr404(tx, reportId)
  await lockReport(tx, reportId)
  const [latest] = await submissionsOf(tx, reportId)
  if (report.state !== 'submitted' || latest?.version !== version) throw reportProblems.notSubmitted()
  return report
}

const accept = action(acceptReport, {
  may: inCampaign,
  run: async ({ tx, subject, input, now }) => {
    const report = await waiting(tx, input.reportId, input.version)
    const { id: reportId, campaignId, assignmentId, unitId, standingUnitId } = report
    const { personId } = subject
    await addVerdict(tx, {
      campaignId,
      reportId,
      version: input.version,
      verdict: 'accepted',
      reason: '',
      remarks: [],
      at: now,
      personId,
    })
    await setReportState(tx, reportId, 'accepted')
    await receiveLegs(tx, { campaignId, assignmentId, receiverUnitIds: [standingUnitId], personId, at: now })
    await moveAssignment(tx, { campaignId, assignmentId, state: 'done', at: now })
    await tellVerdict(tx, report, { by: personId, version: input.version, reason: null, now })
    return {
      output: {},
      event: { about: `report:${reportId}`, unitId, campaignId, data: { version: input.version } },
    }
  },
})

const sendBack = action(returnReport, {
  may: inCampaign,
  run: async ({ tx, subject, input, now }) => {
    const { version, reason, remarks } = input
    const report = await waiting(tx, input.reportId, version)
    const { id: reportId, campaignId, assignmentId, unitId } = report
    await addVerdict(tx, {
      campaignId,
      reportId,
      version,
      verdict: 'returned',
      reason,
      remarks,
      at: now,
      personId: subject.personId,
    })
    await setReportState(tx, reportId, 'returned')
    await moveAssignment(tx, { campaignId, assignmentId, state: 'returned', at: now })
    await tellVerdict(tx, report, { by: subject.personId, version, reason, now })
    return {
      output: {},
      event: {
        about: `report:${reportId}`,
        unitId,
        campaignId,
        data: { version, reason, remarks: remarks.length },
      },
    }
  },
})

const receive = action(receiveReport, {
  may: { at: async (_db, _input, subject) => subject.unitId },
  run: async ({ tx, subject, input, now }) => {
    const { id: reportId, campaignId, assignmentId, unitId } = await reportOr404(tx, input.reportId)
    const [leg] = await unreceivedLeg(tx, [assignmentId], subject.unitId)
    if (leg === undefined) throw reportProblems.notOnRoute()
    const receiverUnitIds = [subject.unitId]
    await receiveLegs(tx, { campaignId, assignmentId, receiverUnitIds, personId: subject.personId, at: now })
    return {
      output: { receivedAt: now.toISOString() },
      event: { about: `report:${reportId}`, unitId, campaignId, data: { receiverUnitId: subject.unitId } },
    }
  },
})

export const reportActions: readonly Action[] = [
  ...outlineActions,
  start,
  ...saveActions,
  submit,
  accept,
  sendBack,
  receive,
]
