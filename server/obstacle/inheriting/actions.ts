import { campaignProblems } from '../../../domain/campaign/index.ts'
import { inheritObstacles } from '../../../domain/obstacle/index.ts'
import { campaignOr404, endLines } from '../../campaign/index.ts'
import type { Writer } from '../../db/database.ts'
import { type Action, action } from '../../http/action.ts'
import { dayOf, terminal } from '../../org/index.ts'
import { obstacleById } from '../queries.ts'
import { tellHandler } from '../telling.ts'
import { passingOn } from './plan.ts'
import { passTo, setHandler, toGiveBack } from './queries.ts'

const inherit = action(inheritObstacles, {
  may: {
    at: async (db, { campaignId }, { personId }) => {
      const campaign = await campaignOr404(db, campaignId)
      return personId === terminal.personId ? terminal.unitId : campaign.unitId
    },
  },
  run: async ({ tx, subject, input: { campaignId }, now }) => {
    const campaign = await campaignOr404(tx, campaignId)
    if (campaign.state === 'closed') throw campaignProblems.closed()
    const by = subject.personId === terminal.personId ? null : subject.personId
    const restored = await giveBack(tx, campaignId, by, now)
    const passed = await passOn(tx, campaign, by, now)
    const output = { ...passed, restored }
    const event = { about: `campaign:${campaignId}`, unitId: campaign.unitId, campaignId, data: output }
    return { output, event }
  },
})

/** After an event was undone what waits lies again with the unit that it lay with, unless somebody forwarded it. */
const giveBack = async (tx: Writer, campaignId: number, by: number | null, now: Date): Promise<number> => {
  const lines = await toGiveBack(tx, campaignId)
  const lies = new Map(lines.map(({ obstacleId, handlerUnitId }) => [obstacleId, handlerUnitId]))
  const back = new Set<number>()
  for (const { obstacleId, fromUnitId, toUnitId } of lines) {
    if (lies.get(obstacleId) !== toUnitId) continue
    lies.set(obstacleId, fromUnitId)
    await setHandler(tx, campaignId, obstacleId, fromUnitId)
    back.add(obstacleId)
  }
  await endLines(
    tx,
    'obstacleInheritance',
    campaignId,
    lines.map(({ id }) => id),
    now,
  )
  for (const obstacleId of back) await tellNow(tx, { campaignId, obstacleId, by, now })
  return back.size
}

const passOn = async (
  tx: Writer,
  { id: campaignId, standingUnitId }: { readonly id: number; readonly standingUnitId: number },
  by: number | null,
  now: Date,
) => {
  const { passing, left } = await passingOn(tx, { campaignId, standingUnitId, today: dayOf(now) })
  for (const { obstacleId, fromUnitId, toUnitId, successionId } of passing) {
    const line = { campaignId, obstacleId, fromUnitId, toUnitId, inheritedAt: now }
    await passTo(tx, { ...line, successionId: successionId === 0 ? null : successionId })
    await tellNow(tx, { campaignId, obstacleId, by, now })
  }
  return { moved: passing.length, left }
}

interface Moved {
  readonly campaignId: number
  readonly obstacleId: number
  readonly by: number | null
  readonly now: Date
}

/** Whoever may answer where it lies now. */
const tellNow = async (tx: Writer, { campaignId, obstacleId, by, now }: Moved): Promise<void> => {
  const obstacle = await obstacleById(tx, campaignId, obstacleId)
  if (obstacle === undefined) return
  const toUnitId = obstacle.handlerUnitId
  await tellHandler(tx, { obstacle, kind: inheritObstacles.name, toUnitId, by, now })
}

export const inheritingActions: readonly Action[] = [inherit]
