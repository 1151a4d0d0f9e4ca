import { heirsAmong, inheritanceOf } from '../../../domain/campaign/index.ts'
import type { Reader } from '../../db/database.ts'
import { passagesInForce, unitsStanding } from '../../org/index.ts'
import { firstDays, owedDuties } from './queries.ts'

/** What of a campaign's open duties goes to whom on a day; nothing is written. */
export const inheritingOn = async (db: Reader, campaignId: number, today: string) => {
  const owed = await owedDuties(db, campaignId)
  const units = [...new Set(owed.map(({ unitId }) => unitId))]
  const passages = await passagesInForce(db, units)
  const met = passages.flatMap(({ fromUnitId, into }) => [fromUnitId, ...into.map(({ unitId }) => unitId)])
  const all = [...new Set([...units, ...met])]
  const standing = await unitsStanding(db, today, all)
  const began = await firstDays(db, all)
  const since = new Map(owed.map(duty => [duty.unitId, duty.since]))
  const heirs = heirsAmong(
    passages,
    today,
    unitId => standing.has(unitId),
    unitId => began.get(unitId) ?? null,
  )
  const heirsOf = (unitId: number) => heirs(unitId, since.get(unitId) ?? today)
  return { owed, heirsOf, ...inheritanceOf(owed, heirsOf) }
}
