import {
  claimedAt,
  receiveReport,
  reportProblems,
  startReport,
  submitReport,
} from '../../domain/report/index.ts'
import { assignmentOr404, moveAssignment, receiveLegs } from '../campaign/index.ts'
import { type Action, action } from '../http/action.ts'
import { belowActions } from './below/actions.ts'
import { saveActions } from './drafting.ts'
import { explainingActions } from './explaining/actions.ts'
import { fileReport } from './filing/file.ts'
import { leaderSigns } from './filing/queries.ts'
import { unreceivedLeg } from './list/queries.ts'
import { outlineActions } from './outline/index.ts'
import { startReport as startStored } from './queries.ts'
import { reportOr404 } from './stored.ts'
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
  ...workbookActions,
  ...belowActions,
  submit,
  ...explainingActions,
  ...verdictActions,
  receive,
]
