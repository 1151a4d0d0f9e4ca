import { campaignProblems } from '../../../domain/campaign/index.ts'
import {
  correctReport,
  declineReport,
  handToLeader,
  reportProblems,
  setFilingRule,
  signReport,
} from '../../../domain/report/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import type { Writer } from '../../db/database.ts'
import { type Action, action, type Subject } from '../../http/action.ts'
import { type StoredReport, setReportState, submissionsOf } from '../queries.ts'
import { heldReport, ownUnit } from '../stored.ts'
import { readyToSubmit } from './content.ts'
import { draftHash, fileReport } from './file.ts'
import { addCorrection, askSignOff, lastSignOff, putFilingRule, settleSignOff } from './queries.ts'
import { tellCorrected, tellDeclined, tellHanded } from './telling.ts'

const eventOf = ({ id, unitId, campaignId }: StoredReport) => ({ about: `report:${id}`, unitId, campaignId })

const rule = action(setFilingRule, {
  may: { at: async (db, input) => (await campaignOr404(db, input.campaignId)).unitId },
  run: async ({ tx, input: { campaignId, leaderSigns: signs } }) => {
    const { unitId } = await campaignOr404(tx, campaignId)
    await putFilingRule(tx, campaignId, signs)
    const event = { about: `campaign:${campaignId}`, unitId, campaignId, data: { leaderSigns: signs } }
    return { output: {}, event }
  },
})

const hand = action(handToLeader, {
  may: ownUnit,
  run: async ({ tx, subject, input, now }) => {
    const report = await heldReport(tx, input.reportId)
    const { campaignId, id: reportId } = report
    if (report.campaignState === 'closed') throw campaignProblems.closed()
    if (report.state === 'submitted' || report.state === 'accepted') throw reportProblems.submitted()
    if (!report.leaderSigns) throw reportProblems.notHanded()
    await readyToSubmit(tx, report, now)
    await askSignOff(tx, { campaignId, reportId, askedBy: subject.personId, askedAt: now })
    await tellHanded(tx, report, { by: subject.personId, name: subject.name, now })
    return { output: {}, event: eventOf(report) }
  },
})

/** The report that waits for this leader: of their own unit, and handed to them. */
const handed = async (tx: Writer, subject: Subject, reportId: number) => {
  const report = await heldReport(tx, reportId)
  if (subject.unitId !== report.unitId) throw reportProblems.otherUnitsLeader()
  const asked = await lastSignOff(tx, report.campaignId, reportId)
  if (asked?.state !== 'asked') throw reportProblems.notHanded()
  return { report, asked }
}

const sign = action(signReport, {
  may: ownUnit,
  run: async ({ tx, subject, input, now }) => {
    const { report, asked } = await handed(tx, subject, input.reportId)
    if ((await draftHash(tx, report, now)) !== input.sha256) throw reportProblems.changedSinceRead()
    const { campaignId } = report
    const decided = { decidedBy: subject.personId, decidedAt: now, reason: null }
    await settleSignOff(tx, { campaignId, id: asked.id, state: 'signed', ...decided })
    const signedBy = subject.personId
    return fileReport(tx, report, { personId: asked.askerId, signedBy, writtenAt: null, now })
  },
})

const decline = action(declineReport, {
  may: ownUnit,
  run: async ({ tx, subject, input: { reportId, reason }, now }) => {
    const { report, asked } = await handed(tx, subject, reportId)
    const decided = { decidedBy: subject.personId, decidedAt: now, reason }
    await settleSignOff(tx, { campaignId: report.campaignId, id: asked.id, state: 'declined', ...decided })
    await tellDeclined(tx, report, { by: subject.personId, to: asked.askerId, reason, now })
    return { output: {}, event: { ...eventOf(report), data: { reason } } }
  },
})

const correct = action(correctReport, {
  may: ownUnit,
  run: async ({ tx, subject, input: { reportId, reason }, now }) => {
    const report = await heldReport(tx, reportId)
    if (report.campaignState === 'closed') throw campaignProblems.closed()
    const [latest] = await submissionsOf(tx, reportId)
    if (report.state !== 'accepted' || latest === undefined) throw reportProblems.notAccepted()
    const { campaignId } = report
    const { version } = latest
    const { personId } = subject
    await addCorrection(tx, { campaignId, reportId, version, reason, at: now, personId })
    await setReportState(tx, reportId, 'draft')
    await tellCorrected(tx, report, { by: personId, reason, now })
    return { output: {}, event: { ...eventOf(report), data: { version, reason } } }
  },
})

export const filingActions: readonly Action[] = [rule, hand, sign, decline, correct]
