import {
  campaignProblems,
  type Following,
  followingOf,
  followPlan,
  type Wanted,
} from '../../../domain/campaign/index.ts'
import { type Action, action } from '../../http/action.ts'
import { addAssignments } from '../assigning/index.ts'
import { campaignOr404 } from '../stored.ts'
import { amendedWords, type Turn, tellTurns } from '../telling.ts'
import { compared } from './comparing.ts'
import { drawInBelow, dropAssignments, redateAssignments } from './queries.ts'

/** What is kept for a person to settle is not lost yet. */
const turnsOf = (
  { add, move, remove }: Following<Wanted>,
  unitOf: (assignmentId: number) => number,
): Turn[] => [
  ...add.map(({ unitId }) => ({ unitId, turn: 'gained' as const })),
  ...move.map(({ assignmentId }) => ({ unitId: unitOf(assignmentId), turn: 'moved' as const })),
  ...remove.map(id => ({ unitId: unitOf(id), turn: 'lost' as const })),
]

const withInstant = <Row extends { readonly dueAt: string | null }>(row: Row) => ({
  ...row,
  dueAt: row.dueAt === null ? null : new Date(row.dueAt),
})

export const follow: Action = action(followPlan, {
  may: {
    at: async (db, input) => {
      const campaign = await campaignOr404(db, input.campaignId)
      return campaign.unitId
    },
  },
  run: async ({ tx, subject, input: { campaignId }, now }) => {
    const campaign = await campaignOr404(tx, campaignId)
    if (campaign.state === 'closed') throw campaignProblems.closed()
    const { standing, wanted } = await compared(tx, campaign)
    const { add, move, remove, keep } = followingOf(
      standing.map(({ planUnitId, ...row }) => ({ ...row, unitId: planUnitId })),
      wanted,
    )
    await addAssignments(tx, campaignId, add.map(withInstant))
    await redateAssignments(tx, campaignId, move.map(withInstant))
    await drawInBelow(tx, campaignId)
    await dropAssignments(tx, campaignId, remove, now)
    const unitOf = new Map(standing.map(({ assignmentId, unitId }) => [assignmentId, unitId]))
    const turns = turnsOf({ add, move, remove, keep }, id => unitOf.get(id) ?? 0)
    const told = { campaignId, campaignName: campaign.name, by: subject.personId, now }
    await tellTurns(tx, told, turns, amendedWords, followPlan.name)
    const output = { added: add.length, moved: move.length, removed: remove.length, kept: keep.length }
    const data = { ...output, keptAssignments: keep }
    return { output, event: { about: `campaign:${campaignId}`, unitId: campaign.unitId, campaignId, data } }
  },
})
