import {
  acceptedBefore,
  claimedAt,
  receiveReport,
  reportProblems,
  startReport,
  submitReport,
} from '../../domain/report/index.ts'
import { assignmentOr404, closeArrived, moveAssignment, receiveLegs } from '../campaign/index.ts'
import { type Action, action } from '../http/action.ts'
import { belowActions } from './below/actions.ts'
import { saveActions } from './drafting.ts'
import { explainingActions } from './explaining/actions.ts'
import { fileReport } from './filing/file.ts'
import { unreceivedLeg } from './list/queries.ts'
import { outlineActions } from './outline/index.ts'
import { startReport as startStored, submissionsOf } from './queries.ts'
import { heldReport, ownUnit } from './stored.ts'
import { verdictActions } from './verdict/actions.ts'
import { workbookActions } from './workbook/actions.ts'

const start = action(startReport, {
  may: {
    at: async (db, { campaignId, assignmentId }) => {
      const assignment = await assignmentOr404(db, campaignId, assignmentId)
      return assignment.unitId
    },
  },
  run: async ({ tx, input, now }) => {
    const { campaignId, assignmentId } = input
    const assignment = await assignmentOr404(tx, campaignId, assignmentId)
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
  may: ownUnit,
  run: async ({ tx, subject, input, now }) => {
    const report = await heldReport(tx, input.reportId)
    if (report.leaderSigns) throw reportProblems.leaderSigns()
    const { personId } = subject
    return fileReport(tx, report, {
      personId,
      signedBy: null,
      writtenAt: claimedAt(input.writtenAt, now),
      now,
    })
  },
})

const receive = action(receiveReport, {
  may: { at: async (_db, { receiverUnitId }, subject) => receiverUnitId ?? subject.unitId },
  run: async ({ tx, subject, input, now }) => {
    const { id: reportId, campaignId, assignmentId, unitId } = await heldReport(tx, input.reportId)
    const { receiverUnitId = subject.unitId, note } = input
    const [leg] = await unreceivedLeg(tx, [assignmentId], receiverUnitId)
    if (leg === undefined) throw reportProblems.notOnRoute()
    if (receiverUnitId !== subject.unitId && note === '') throw reportProblems.receiptNeedsWords()
    const submissions = await submissionsOf(tx, reportId)
    if (submissions.length === 0) throw reportProblems.notSubmitted()
    const receipt = { receiverUnitIds: [receiverUnitId], personId: subject.personId, at: now }
    await receiveLegs(tx, { campaignId, assignmentId, ...receipt, note: note === '' ? null : note })
    const accepted = acceptedBefore(submissions)
    const arrived = accepted && (await closeArrived(tx, { campaignId, assignmentId, at: now }))
    return {
      output: { receivedAt: now.toISOString(), arrived },
      event: { about: `report:${reportId}`, unitId, campaignId, data: { receiverUnitId, arrived, note } },
    }
  },
})

export const reportActions: readonly Action[] = [
  ...outlineActions,
  start,
  ...saveActions,
  ...workbookActions,
  ...belowActions,
  submit,
  ...explainingActions,
  ...verdictActions,
  receive,
]
