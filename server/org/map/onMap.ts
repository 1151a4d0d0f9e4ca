import {
  type Carrier,
  carrierOf,
  type OnMap,
  placesOn,
  plainPassages,
  type Roads,
} from '../../../domain/org/index.ts'
import type { Reader } from '../../db/database.ts'
import { passagesInForce, standingFor, unitsKnown, unitsStanding } from '../succession/index.ts'
import { chainsAbove, childLevelsOn, lastLevels, questionsAt } from './queries.ts'

/** The roads from units to the map of a day, as data: for their figures, their reports and what they were asked. */
export const roadsOn = async (db: Reader, unitIds: readonly number[], onDay: string): Promise<Roads> => {
  const passages = await passagesInForce(db, unitIds)
  const met = passages.flatMap(({ fromUnitId, into }) => [fromUnitId, ...into.map(({ unitId }) => unitId)])
  const standing = await unitsStanding(db, onDay, [...new Set([...unitIds, ...met])])
  const ended = passages.filter(({ into }) => into.length === 0).map(({ fromUnitId }) => fromUnitId)
  return {
    onDay,
    passages: plainPassages(passages),
    standing: [...standing],
    under: await levelsEnded(db, [...new Set(ended)], onDay),
  }
}

export const roadsTo = async (db: Reader, unitIds: readonly number[], onDay: string): Promise<Carrier> =>
  carrierOf(await roadsOn(db, unitIds, onDay))

/**
 * Of units that ended without a successor, those whose level ended with them: no unit of their kind and level stands
 * any more under the one unit of the map that they last stood under, or that took that one over.
 */
const levelsEnded = async (
  db: Reader,
  unitIds: readonly number[],
  onDay: string,
): Promise<Roads['under']> => {
  if (unitIds.length === 0) return []
  const chains = await chainsAbove(db, unitIds, onDay)
  const heirsOf = await standingFor(db, [...new Set(chains.map(({ aboveId }) => aboveId))], onDay)
  const under = new Map<number, number>()
  for (const { unitId, aboveId } of chains) {
    const [only, ...others] = heirsOf(aboveId)
    if (only !== undefined && others.length === 0 && !under.has(unitId)) under.set(unitId, only)
  }
  const there = await childLevelsOn(db, [...new Set(under.values())], onDay)
  const levels = await lastLevels(db, unitIds, onDay)
  return [...under].flatMap(([unitId, underUnitId]) => {
    const own = levels.get(unitId)
    return own === undefined || there.has(`${underUnitId} ${own}`) ? [] : [{ unitId, underUnitId }]
  })
}

/** Names as of the map; of a unit that no longer stands, the last it had. */
export const namesOn = async (db: Reader, unitIds: readonly number[], onDay: string) => {
  const rows = await unitsKnown(db, [...new Set(unitIds)], onDay)
  const known = new Map(rows.map((row, at) => [row.unitId, { ...row, at }]))
  return {
    named: (unitId: number) => ({ unitId, unitName: known.get(unitId)?.fullName ?? '' }),
    levelOf: (unitId: number) => known.get(unitId)?.level ?? 'commune',
    /** Official order of the map. */
    inOrder: (one: { readonly unitId: number }, other: { readonly unitId: number }) =>
      (known.get(one.unitId)?.at ?? 0) - (known.get(other.unitId)?.at ?? 0),
  }
}

/**
 * Where units lie on the map of a day, with the open questions about those that can be moved nowhere.
 *
 * @param units each with the day of the map on which it was asked
 */
export const onMapOf = async (
  db: Reader,
  units: readonly { readonly unitId: number; readonly on: string }[],
  onDay: string,
): Promise<OnMap> => {
  const carrier = await roadsTo(
    db,
    units.map(({ unitId }) => unitId),
    onDay,
  )
  const places = placesOn(units, carrier)
  const { named, levelOf, inOrder } = await namesOn(
    db,
    places.flatMap(({ unitId, under, sources }) => [unitId, under ?? unitId, ...sources]),
    onDay,
  )
  const heldAt = places.filter(({ held }) => held !== null).map(({ unitId }) => unitId)
  const questions = await questionsAt(db, heldAt)
  return {
    onDay,
    places: places
      .map(({ unitId, under, held, sources, parts }) => ({
        ...named(unitId),
        level: levelOf(unitId),
        under: under === null ? null : named(under),
        held,
        sources: sources.map(named),
        parts: [...parts],
      }))
      .sort((one, other) => Number(one.held !== null) - Number(other.held !== null) || inOrder(one, other)),
    questions: questions.map(question => ({ ...question, ...named(question.unitId) })),
  }
}
