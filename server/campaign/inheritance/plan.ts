import {
  heirsAmong,
  type Inheriting,
  inheritanceOf,
  routesAfter,
  routesPassed,
} from '../../../domain/campaign/index.ts'
import type { Passage } from '../../../domain/org/index.ts'
import type { Reader } from '../../db/database.ts'
import { type Foreseen, heirPassages, unitsStanding } from '../../org/index.ts'
import { firstDays, owedDuties } from './queries.ts'
import { waitingRoutes } from './route/queries.ts'

interface Asked {
  readonly unitId: number
  /** The day on which the unit was asked. */
  readonly since: string
}

/**
 * Who took each of these units over by a day.
 *
 * @param foreseen an event as if it had been entered
 */
export const heirsFor = async (db: Reader, asked: readonly Asked[], today: string, foreseen?: Foreseen) => {
  const since = new Map(asked.map(each => [each.unitId, each.since]))
  const units = [...since.keys()]
  const own = foreseen?.passages ?? []
  const passages = [...(await heirPassages(db, [...units, ...unitsOf(own)])), ...own]
  const all = [...new Set([...units, ...unitsOf(passages)])]
  const standing = await unitsStanding(db, today, all)
  const began = await firstDays(db, all)
  const heirs = heirsAmong(
    passages,
    today,
    unitId => foreseen?.stands(unitId, today) ?? standing.has(unitId),
    unitId => foreseen?.began(unitId) ?? began.get(unitId) ?? null,
  )
  return (unitId: number) => heirs(unitId, since.get(unitId) ?? today)
}

const unitsOf = (passages: readonly Passage[]): readonly number[] =>
  passages.flatMap(({ fromUnitId, into }) => [fromUnitId, ...into.map(({ unitId }) => unitId)])

/** What of a campaign's open duties goes to whom on a day; nothing is written. */
export const inheritingOn = async (db: Reader, campaignId: number, today: string, foreseen?: Foreseen) => {
  const owed = await owedDuties(db, campaignId)
  const heirsOf = await heirsFor(db, owed, today, foreseen)
  return { owed, heirsOf, ...inheritanceOf(owed, heirsOf) }
}

/** What waits with receivers that ended, and with whom it waits instead; nothing is written. */
export const routesOn = async (db: Reader, campaignId: number, today: string) => {
  const { routes, receivers } = await waitingRoutes(db, campaignId)
  return routesPassed(routes, await heirsFor(db, receivers, today))
}

/** The same after what goes on to successors by then, also by an event that is only foreseen. */
export const routesForeseen = async (
  db: Reader,
  campaignId: number,
  { today, foreseen, inheriting }: ForeseenDuties,
) => {
  const { routes, receivers } = await waitingRoutes(db, campaignId)
  return routesPassed(routesAfter(routes, inheriting), await heirsFor(db, receivers, today, foreseen))
}

interface ForeseenDuties {
  readonly today: string
  readonly foreseen?: Foreseen
  readonly inheriting: Inheriting
}
