import { type ForeseenObstacles, foreseeObstacles } from '../../../domain/obstacle/index.ts'
import { unitsNamed } from '../../../domain/org/index.ts'
import { openCampaigns } from '../../campaign/index.ts'
import type { Reader } from '../../db/database.ts'
import { type Query, query } from '../../http/action.ts'
import { dayOf, type Foreseen, foresee, lastPlace, namesOn } from '../../org/index.ts'
import { passingOn } from './plan.ts'

type Passing = Awaited<ReturnType<typeof passingOn>>['passing']

const byPair = (passing: Passing) => {
  const pairs = new Map<string, { fromUnitId: number; toUnitId: number; count: number }>()
  for (const { fromUnitId, toUnitId } of passing) {
    const pair = `${fromUnitId}:${toUnitId}`
    pairs.set(pair, { fromUnitId, toUnitId, count: (pairs.get(pair)?.count ?? 0) + 1 })
  }
  return [...pairs.values()]
}

interface Asking {
  readonly db: Reader
  readonly foreseen: Foreseen
  readonly today: string
}

type Campaign = Awaited<ReturnType<typeof openCampaigns>>[number]

/** What the event alone would do in one campaign. */
const inCampaign = async (
  { db, foreseen, today }: Asking,
  { id: campaignId, name, standingUnitId }: Campaign,
): Promise<readonly ForeseenObstacles[]> => {
  const asking = { campaignId, standingUnitId, today }
  const before = await passingOn(db, asking)
  const after = await passingOn(db, { ...asking, foreseen })
  const known = new Set(before.passing.map(({ obstacleId, toUnitId }) => `${obstacleId}:${toUnitId}`))
  const own = after.passing.filter(({ obstacleId, toUnitId }) => !known.has(`${obstacleId}:${toUnitId}`))
  const left = Math.max(0, after.left - before.left)
  const raised = Math.max(0, after.raised - before.raised)
  if (own.length + left + raised === 0) return []
  const units = own.flatMap(({ fromUnitId, toUnitId }) => [fromUnitId, toUnitId])
  const { named } = await namesOn(db, units, foreseen.onDay)
  const made = new Map(foreseen.effect.added.map(state => [state.unitId, state.fullName]))
  const nameOf = (unitId: number) => made.get(unitId) ?? named(unitId).unitName
  const passed = byPair(own).map(({ fromUnitId, toUnitId, count }) => ({
    fromName: nameOf(fromUnitId),
    toName: nameOf(toUnitId),
    count,
  }))
  return [{ campaignId, name, raised, passed, left }]
}

const foreseeing = query(foreseeObstacles, {
  may: { at: (db, { order }) => lastPlace(db, unitsNamed(order)[0] ?? 0) },
  run: async ({ db, input: { order, onDay }, now }) => {
    const foreseen = await foresee(db, order, onDay)
    const [, today = onDay] = [onDay, dayOf(now)].sort()
    const campaigns: ForeseenObstacles[] = []
    for (const campaign of await openCampaigns(db))
      campaigns.push(...(await inCampaign({ db, foreseen, today }, campaign)))
    return { campaigns }
  },
})

export const inheritingQueries: readonly Query[] = [foreseeing]
