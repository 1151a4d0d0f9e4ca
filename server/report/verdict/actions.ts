import {
  acceptedBefore,
  acceptPartly,
  acceptReport,
  type Remark,
  reportProblems,
  returnReport,
  writtenInTime,
} from '../../../domain/report/index.ts'
import { closeArrived, countDelivered, moveAssignment, receiveLegs } from '../../campaign/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Action, action } from '../../http/action.ts'
import { addVerdict, type StoredReport, setReportState, submissionsOf } from '../queries.ts'
import { heldReport, reportOr404 } from '../stored.ts'
import { tellVerdict } from '../telling.ts'

const inCampaign = {
  at: async (db: Reader, input: { reportId: number }) =>
    (await reportOr404(db, input.reportId)).campaignUnitId,
}

/** The submission that a verdict is asked for: the latest, and still waiting. */
const waiting = async (tx: Writer, reportId: number, version: number): Promise<StoredReport> => {
  const report = await heldReport(tx, reportId)
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
      acceptedSections: [],
      at: now,
      personId,
    })
    await setReportState(tx, reportId, 'accepted')
    await receiveLegs(tx, { campaignId, assignmentId, receiverUnitIds: [standingUnitId], personId, at: now })
    if (counted !== undefined) await countDelivered(tx, { campaignId, assignmentId, at: counted })
    // The verdict is on its content; it is closed once every receiver on its way has it.
    const arrived = await closeArrived(tx, { campaignId, assignmentId, at: now })
    await tellVerdict(tx, report, { by: personId, version: input.version, reason: null, now })
    return {
      output: {},
      event: {
        about: `report:${reportId}`,
        unitId,
        campaignId,
        data: { version: input.version, inTimeReason: input.inTimeReason ?? null, arrived },
      },
    }
  },
})

interface Returned {
  readonly version: number
  readonly reason: string
  readonly remarks: readonly Remark[]
  readonly accepted: readonly string[]
}

/** Gives a version back, whole or but for the sections accepted, and tells the unit why. */
const giveBack = async (
  tx: Writer,
  report: StoredReport,
  { accepted, ...said }: Returned,
  { personId, now }: { readonly personId: number; readonly now: Date },
): Promise<void> => {
  const { id: reportId, campaignId, assignmentId } = report
  const verdict = accepted.length === 0 ? 'returned' : 'partly'
  await addVerdict(tx, {
    campaignId,
    reportId,
    ...said,
    verdict,
    acceptedSections: accepted,
    at: now,
    personId,
  })
  await setReportState(tx, reportId, 'returned')
  // A returned correction leaves what was accepted in force.
  if (!acceptedBefore(await submissionsOf(tx, reportId)))
    await moveAssignment(tx, { campaignId, assignmentId, state: 'returned', at: now })
  await tellVerdict(tx, report, { by: personId, version: said.version, reason: said.reason, now })
}

const sendBack = action(returnReport, {
  may: inCampaign,
  run: async ({ tx, subject, input, now }) => {
    const { version, reason, remarks } = input
    const report = await waiting(tx, input.reportId, version)
    await giveBack(tx, report, { version, reason, remarks, accepted: [] }, { ...subject, now })
    const { id, unitId, campaignId } = report
    const data = { version, reason, remarks: remarks.length }
    return { output: {}, event: { about: `report:${id}`, unitId, campaignId, data } }
  },
})

/** Sections of the waiting version that are there to be accepted; not all of them, or it would be an acceptance. */
const demandPart = async (tx: Writer, reportId: number, chosen: readonly string[]): Promise<void> => {
  const [latest] = await submissionsOf(tx, reportId)
  const labels = ((latest?.sections ?? []) as { section: string }[]).map(({ section }) => section)
  const unknown = chosen.find(section => !labels.includes(section))
  if (unknown !== undefined) throw reportProblems.sectionUnknown({ section: unknown })
  if (labels.every(label => chosen.includes(label))) throw reportProblems.acceptAll()
}

const acceptSome = action(acceptPartly, {
  may: inCampaign,
  run: async ({ tx, subject, input, now }) => {
    const { version, reason, remarks, sections } = input
    const report = await waiting(tx, input.reportId, version)
    await demandPart(tx, report.id, sections)
    await giveBack(tx, report, { version, reason, remarks, accepted: sections }, { ...subject, now })
    const { id, unitId, campaignId } = report
    const data = { version, reason, accepted: sections, remarks: remarks.length }
    return { output: {}, event: { about: `report:${id}`, unitId, campaignId, data } }
  },
})

export const verdictActions: readonly Action[] = [accept, acceptSome, sendBack]
