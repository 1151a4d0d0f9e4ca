import {
  campaignProblems,
  type Following,
  followingOf,
  followPlan,
  type Wanted,
} from '../../../domain/campaign/index.ts'
import type { Writer } from '../../db/database.ts'
import { type Action, action } from '../../http/action.ts'
import { assignmentsOf, dutyRow } from '../assigning.ts'
import { dueAtOf } from '../dueAt.ts'
import { addDuties, dutyShapes } from '../duty/index.ts'
import { type Duty, dutiesToCarryOut, planOr404 } from '../opening.ts'
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

/** How each duty runs: as it does already, or as its words propose where it is new. */
const shapesNow = async (tx: Writer, campaignId: number, duties: readonly Duty[]) => {
  const known = new Map((await dutyShapes(tx, campaignId)).map(row => [row.obligationId, row]))
  return duties.map(duty => {
    const { kind, nature } = duty
    return { duty, shape: { kind, nature, onDayOff: null, ...known.get(duty.id) } }
  })
}

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
    const shapes = await shapesNow(tx, campaignId, duties)
    const rows = await standingAssignments(tx, campaignId)
    const arisen = new Set(
      rows.filter(({ conditionAt }) => conditionAt !== null).map(row => `${row.obligationId}:${row.unitId}`),
    )
    const wanted = shapes.flatMap(({ duty, shape }) => {
      const dueAt = dueAtOf(duty, campaign, shape.onDayOff)
      return assignmentsOf(duty, shape, campaign)
        .map(each => (arisen.has(`${each.obligationId}:${each.unitId}`) ? { ...each, dueAt } : each))
        .map(each => ({ ...each, dueAt: each.dueAt?.toISOString() ?? null }))
    })
    const own = new Map(shapes.map(({ duty, shape }) => [duty.id, shape.onDayOff]))
    const standing = rows.map(row => ({
      ...row,
      dueAt: row.dueAt?.toISOString() ?? null,
      extended: row.dueAt?.getTime() !== dueAtOf(row, campaign, own.get(row.obligationId))?.getTime(),
      untouched: row.state === 'open' && row.passedOn !== true && row.spokenOf !== true,
    }))
    await addDuties(
      tx,
      campaignId,
      shapes.map(({ duty, shape }) => dutyRow(duty, shape)),
    )
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
