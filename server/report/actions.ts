import { campaignProblems } from '../../domain/campaign/index.ts'
import {
  acceptReport,
  claimedAt,
  receiveReport,
  reportProblems,
  returnReport,
  startReport,
  submitReport,
  writtenInTime,
} from '../../domain/report/index.ts'
import { assignmentById, moveAssignment, receiveLegs } from '../campaign/index.ts'
import type { Reader, Writer } from '../db/database.ts'
import { type Action, action } from '../http/action.ts'
import { saveActions } from './drafting.ts'
import { fileReport } from './filing/file.ts'
import { leaderSigns } from './filing/queries.ts'
import { unreceivedLeg } from './list/queries.ts'
import { outlineActions } from './outline/index.ts'
import {
  addVerdict,
  lockReport,
  reportById,
  type StoredReport,
  setReportState,
  startReport as startStored,
  submissionsOf,
} from './queries.ts'
import { tellVerdict } from './telling.ts'

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
    if (await leaderSigns(tx, report.campaignId)) throw reportProblems.leaderSigns()
    const { personId } = subject
    return fileReport(tx, report, {
      personId,
      signedBy: null,
      writtenAt: claimedAt(input.writtenAt, now),
      now,
    })
  },
})

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

/** When the waiting version was finished, where that was in time and its arrival was not. */
const writtenBefore = async (tx: Writer, report: StoredReport): Promise<Date> => {
  const [latest] = await submissionsOf(tx, report.id)
  const dueAt = report.dueAt?.toISOString() ?? null
  const writtenAt = latest?.writtenAt ?? null
  const submittedAt = latest?.submittedAt.toISOString() ?? ''
  if (writtenAt === null || !writtenInTime({ submittedAt, writtenAt: writtenAt.toISOString(), dueAt }))
    throw reportProblems.notWrittenInTime()
  return writtenAt
}

const accept = action(acceptReport, {
  may: inCampaign,
  run: async ({ tx, subject, input, now }) => {
    const report = await waiting(tx, input.reportId, input.version)
    const { id: reportId, campaignId, assignmentId, unitId, standingUnitId } = report
    const { personId } = subject
    const counted = input.inTimeReason === undefined ? undefined : await writtenBefore(tx, report)
    await addVerdict(tx, {
      campaignId,
      reportId,
      version: input.version,
      verdict: 'accepted',
      reason: '',
      inTimeReason: input.inTimeReason ?? null,
      remarks: [],
      at: now,
      personId,
    })
    await setReportState(tx, reportId, 'accepted')
    await receiveLegs(tx, { campaignId, assignmentId, receiverUnitIds: [standingUnitId], personId, at: now })
    const delivered = counted === undefined ? {} : { deliveredAt: counted }
    await moveAssignment(tx, { campaignId, assignmentId, state: 'done', at: now, ...delivered })
    await tellVerdict(tx, report, { by: personId, version: input.version, reason: null, now })
    return {
      output: {},
      event: {
        about: `report:${reportId}`,
        unitId,
        campaignId,
        data: { version: input.version, inTimeReason: input.inTimeReason ?? null },
      },
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
    // A returned correction leaves what was accepted in force.
    if (report.assignmentState !== 'done')
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
