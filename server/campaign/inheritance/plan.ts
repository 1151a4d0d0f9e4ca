import { heirsAmong, inheritanceOf, routesPassed } from '../../../domain/campaign/index.ts'
import type { Reader } from '../../db/database.ts'
import { heirPassages, unitsStanding } from '../../org/index.ts'
import { firstDays, owedDuties } from './queries.ts'
import { waitingRoutes } from './route/queries.ts'

interface Asked {
  readonly unitId: number
  /** The day on which the unit was asked. */
  readonly since: string
}

/** Who took each of these units over by a day. */
export const heirsFor = async (db: Reader, asked: readonly Asked[], today: string) => {
  const since = new Map(asked.map(each => [each.unitId, each.since]))
  const units = [...since.keys()]
  const passages = await heirPassages(db, units)
  const met = passages.flatMap(({ fromUnitId, into }) => [fromUnitId, ...into.map(({ unitId }) => unitId)])
  const all = [...new Set([...units, ...met])]
  const standing = await unitsStanding(db, today, all)
  const began = await firstDays(db, all)
  const heirs = heirsAmong(
    passages,
    today,
    unitId => standing.has(unitId),
    unitId => began.get(unitId) ?? null,
  )
  return (unitId: number) => heirs(unitId, since.get(unitId) ?? today)
}

/** What of a campaign's open duties goes to whom on a day; nothing is written. */
export const inheritingOn = async (db: Reader, campaignId: number, today: string) => {
  const owed = await owedDuties(db, campaignId)
  const heirsOf = await heirsFor(db, owed, today)
  return { owed, heirsOf, ...inheritanceOf(owed, heirsOf) }
}

/** What waits with receivers that ended, and with whom it waits instead; nothing is written. */
export const routesOn = async (db: Reader, campaignId: number, today: string) => {
  const { routes, receivers } = await waitingRoutes(db, campaignId)
  return routesPassed(routes, await heirsFor(db, receivers, today))
}
