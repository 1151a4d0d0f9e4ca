import { campaignProblems, followingOf, followPlan, kindOf } from '../../../domain/campaign/index.ts'
import { type Action, action } from '../../http/action.ts'
import { assignmentsOf } from '../assigning.ts'
import { dueAtOf } from '../dueAt.ts'
import { dutiesToCarryOut, planOr404 } from '../opening.ts'
import { addAssignments, campaignById } from '../queries.ts'
import { drawInBelow, dropAssignments, redateAssignments, standingAssignments } from './queries.ts'

export const follow: Action = action(followPlan, {
  may: {
    at: async (db, input) => {
      const campaign = await campaignById(db, input.campaignId)
      if (campaign === undefined) throw campaignProblems.notFound()
      return campaign.unitId
    },
  },
  run: async ({ tx, input: { campaignId } }) => {
    const campaign = await campaignById(tx, campaignId)
    if (campaign === undefined) throw campaignProblems.notFound()
    if (campaign.state === 'closed') throw campaignProblems.closed()
    const duties = await dutiesToCarryOut(tx, await planOr404(tx, campaign.planId))
    const wanted = duties
      .flatMap(duty => assignmentsOf(duty, kindOf(duty), campaign))
      .map(each => ({ ...each, dueAt: each.dueAt?.toISOString() ?? null }))
    const standing = (await standingAssignments(tx, campaignId)).map(row => ({
      ...row,
      dueAt: row.dueAt?.toISOString() ?? null,
      extended: row.dueAt?.getTime() !== dueAtOf(row, campaign)?.getTime(),
      untouched: row.state === 'open' && !row.passedOn,
    }))
    const { add, move, remove, keep } = followingOf(standing, wanted)
    const instant = (at: string | null): Date | null => (at === null ? null : new Date(at))
    await addAssignments(
      tx,
      campaignId,
      add.map(each => ({ ...each, dueAt: instant(each.dueAt) })),
    )
    const moved = move.map(each => ({ ...each, dueAt: instant(each.dueAt) }))
    await redateAssignments(tx, campaignId, moved)
    await drawInBelow(tx, campaignId)
    await dropAssignments(tx, campaignId, remove)
    const output = { added: add.length, moved: move.length, removed: remove.length, kept: keep.length }
    const data = { ...output, keptAssignments: keep }
    return { output, event: { about: `campaign:${campaignId}`, unitId: campaign.unitId, campaignId, data } }
  },
})
