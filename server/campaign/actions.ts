import { campaignProblems, completeAssignment, openCampaign } from '../../domain/campaign/index.ts'
import type { Role } from '../../domain/shared/index.ts'
import type { Writer } from '../db/database.ts'
import { type Action, action } from '../http/action.ts'
import { calendarOf, dayOf, rolesAt } from '../org/index.ts'
import { addAssignments, assignmentsOf, dutyRow, shapeOf } from './assigning/index.ts'
import { attachmentActions } from './attachment/index.ts'
import { calendarActions } from './calendar/index.ts'
import { carryingActions } from './carrying/index.ts'
import { addDependences, chainActions } from './chain/index.ts'
import { closeByWord } from './closing/index.ts'
import { addDuties, dutyOf } from './duty/index.ts'
import { extensionActions } from './extension/index.ts'
import { feedActions } from './feed/index.ts'
import { follow } from './following/index.ts'
import { inheritanceActions } from './inheritance/index.ts'
import { dependencesAmong, dutiesToCarryOut, planOr404 } from './opening.ts'
import { passingActions } from './passing/index.ts'
import { addCampaign, type assignmentById, campaignOfPlan, legsOf } from './queries.ts'
import { settingActions } from './settings/index.ts'
import { assignmentOr404 } from './stored.ts'
import { givenWords, tellTurns } from './telling.ts'

const open = action(openCampaign, {
  may: { at: async (db, input) => (await planOr404(db, input.planId)).unitId },
  run: async ({ tx, subject, input, now }) => {
    const plan = await planOr404(tx, input.planId)
    if (plan.state !== 'confirmed') throw campaignProblems.planNotConfirmed()
    const other = await campaignOfPlan(tx, plan.id)
    if (other !== undefined) throw campaignProblems.planHasCampaign({ name: other.name })
    const { windowFrom: from, windowTo: to, kinds, natures, daysOff, ...head } = input
    if (from !== null && to !== null && from > to) throw campaignProblems.windowReversed({ from, to })
    const duties = await dutiesToCarryOut(tx, plan)
    const shaped = duties.map(duty => ({ duty, shape: shapeOf(duty, { kinds, natures, daysOff }) }))
    const calendar = await calendarOf(tx)
    const assignments = shaped.flatMap(({ duty, shape }) => assignmentsOf(duty, shape, head, calendar))
    if (assignments.length === 0) throw campaignProblems.nobodyBound()
    const mapOn = plan.issuedOn ?? dayOf(now)
    const campaignId = await addCampaign(tx, {
      ...head,
      unitId: plan.unitId,
      mapOn,
      windowFrom: from,
      windowTo: to,
      openedAt: now,
    })
    await addDuties(
      tx,
      campaignId,
      shaped.map(({ duty, shape }) => dutyRow(duty, shape)),
    )
    await addDependences(tx, campaignId, dependencesAmong(duties, plan.compiled))
    await addAssignments(tx, campaignId, assignments)
    const told = { campaignId, campaignName: head.name, by: subject.personId, now }
    const turns = assignments.map(({ unitId }) => ({ unitId, turn: 'gained' as const }))
    await tellTurns(tx, told, turns, givenWords, openCampaign.name)
    return {
      output: { campaignId, assignments: assignments.length },
      event: {
        about: `campaign:${campaignId}`,
        unitId: plan.unitId,
        campaignId,
        data: { planId: plan.id, assignments: assignments.length },
      },
    }
  },
})

/** A duty with a way is done by its receipts; only who runs the campaign may say so instead, from papers. */
const mayClose = async (
  tx: Writer,
  { id, campaignId, conditionAt, obligationId }: NonNullable<Awaited<ReturnType<typeof assignmentById>>>,
  held: readonly Role[],
): Promise<void> => {
  const duty = await dutyOf(tx, campaignId, obligationId)
  if (duty?.nature === 'conditional' && conditionAt === null) throw campaignProblems.conditionFirst()
  if (held.includes('officer')) return
  const missing = (await legsOf(tx, [id])).some(({ receivedAt }) => receivedAt === null)
  if (missing) throw campaignProblems.receiptsMissing()
}

const complete = action(completeAssignment, {
  may: {
    at: async (db, input) => {
      const assignment = await assignmentOr404(db, input.campaignId, input.assignmentId)
      return assignment.unitId
    },
  },
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, assignmentId, note } = input
    const assignment = await assignmentOr404(tx, campaignId, assignmentId)
    if (assignment.campaignState === 'closed') throw campaignProblems.closed()
    if (assignment.kind === 'report') throw campaignProblems.hasReport()
    if (assignment.kind === 'exemplar' && assignment.parentId === null) throw campaignProblems.hasExemplars()
    if (assignment.state === 'done') throw campaignProblems.alreadyDone()
    await mayClose(tx, assignment, await rolesAt(tx, subject, assignment.campaignUnitId, now))
    await closeByWord(tx, { campaignId, assignmentId, at: now, note })
    return {
      output: { deliveredAt: now.toISOString() },
      event: { about: `assignment:${assignmentId}`, unitId: assignment.unitId, campaignId, data: { note } },
    }
  },
})

export const campaignActions: readonly Action[] = [
  open,
  follow,
  complete,
  ...calendarActions,
  ...carryingActions,
  ...chainActions,
  ...feedActions,
  ...extensionActions,
  ...inheritanceActions,
  ...passingActions,
  ...attachmentActions,
  ...settingActions,
]
