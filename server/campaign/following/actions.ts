import {
  campaignProblems,
  type Following,
  followingOf,
  followPlan,
  kindOf,
  type Wanted,
} from '../../../domain/campaign/index.ts'
import { type Action, action } from '../../http/action.ts'
import { assignmentsOf } from '../assigning.ts'
import { dueAtOf } from '../dueAt.ts'
import { dutiesToCarryOut, planOr404 } from '../opening.ts'
import { addAssignments, campaignById } from '../queries.ts'
import { amendedWords, type Turn, tellTurns } from '../telling.ts'
import { drawInBelow, dropAssignments, redateAssignments, standingAssignments } from './queries.ts'

/** What is kept for a person to settle is not lost yet. */
const turnsOf = (
  { add, move, remove }: Following<Wanted>,
  unitOf: (assignmentId: number) => number,
): Turn[] => [
  ...add.map(({ unitId }) => ({ unitId, turn: 'gained' as const })),
  ...move.map(({ assignmentId }) => ({ unitId: unitOf(assignmentId), turn: 'moved' as const })),
  ...remove.map(id => ({ unitId: unitOf(id), turn: 'lost' as const })),
]

export const follow: Action = action(followPlan, {
  may: {
    at: async (db, input) => {
      const campaign = await campaignById(db, input.campaignId)
      if (campaign === undefined) throw campaignProblems.notFound()
      return campaign.unitId
    },
  },
  run: async ({ tx, subject, input: { campaignId }, now }) => {
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
      untouched: row.state === 'open' && row.passedOn !== true && row.spokenOf !== true,
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
    const unitOf = new Map(standing.map(({ assignmentId, unitId }) => [assignmentId, unitId]))
    const turns = turnsOf({ add, move, remove, keep }, id => unitOf.get(id) ?? 0)
    const told = { campaignId, campaignName: campaign.name, by: subject.personId, now }
    await tellTurns(tx, told, turns, amendedWords, followPlan.name)
    const output = { added: add.length, moved: move.length, removed: remove.length, kept: keep.length }
    const data = { ...output, keptAssignments: keep }
    return { output, event: { about: `campaign:${campaignId}`, unitId: campaign.unitId, campaignId, data } }
  },
})
