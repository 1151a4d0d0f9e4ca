import type { Writer } from '../../db/database.ts'
import { calendarOf } from '../../org/index.ts'
import { assignmentsOf, dutyRow } from '../assigning/index.ts'
import { dueAtOf } from '../dueAt.ts'
import { addDuties, dutyShapes } from '../duty/index.ts'
import { type Duty, dutiesToCarryOut, planOr404 } from '../opening.ts'
import type { campaignById } from '../queries.ts'
import { standingAssignments } from './queries.ts'

type Campaign = NonNullable<Awaited<ReturnType<typeof campaignById>>>

/** How each duty runs: as it does already, or as its words propose where it is new. */
const shapesNow = async (tx: Writer, campaignId: number, duties: readonly Duty[]) => {
  const known = new Map((await dutyShapes(tx, campaignId)).map(row => [row.obligationId, row]))
  return duties.map(duty => {
    const { kind, nature } = duty
    return { duty, shape: { kind, nature, onDayOff: null, ...known.get(duty.id) } }
  })
}

const placeOf = (row: { readonly obligationId: number; readonly unitId: number }): string =>
  `${row.obligationId}:${row.unitId}`

/** What stands beside what the plan asks now; duties that are new to the campaign become known to it. */
export const compared = async (tx: Writer, campaign: Campaign) => {
  const duties = await dutiesToCarryOut(tx, await planOr404(tx, campaign.planId))
  const shapes = await shapesNow(tx, campaign.id, duties)
  await addDuties(
    tx,
    campaign.id,
    shapes.map(({ duty, shape }) => dutyRow(duty, shape)),
  )
  const calendar = await calendarOf(tx)
  const rows = await standingAssignments(tx, campaign.id)
  const arisen = new Set(rows.filter(({ conditionAt }) => conditionAt !== null).map(placeOf))
  const wanted = shapes.flatMap(({ duty, shape }) => {
    const dueAt = dueAtOf(duty, campaign, calendar, shape.onDayOff)
    return assignmentsOf(duty, shape, campaign, calendar)
      .map(each => (arisen.has(placeOf(each)) ? { ...each, dueAt } : each))
      .map(each => ({ ...each, dueAt: each.dueAt?.toISOString() ?? null }))
  })
  const own = new Map(shapes.map(({ duty, shape }) => [duty.id, shape.onDayOff]))
  const standing = rows.map(row => ({
    ...row,
    dueAt: row.dueAt?.toISOString() ?? null,
    extended: row.dueAt?.getTime() !== dueAtOf(row, campaign, calendar, own.get(row.obligationId))?.getTime(),
    untouched: row.state === 'open' && row.passedOn !== true && row.spokenOf !== true,
  }))
  return { standing, wanted }
}
