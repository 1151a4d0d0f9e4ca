import type { Passage } from '../../../domain/org/index.ts'
import type { Reader } from '../../db/database.ts'
import { heirPassages } from './passages/queries.ts'
import { unitsStanding } from './queries.ts'

/** Who stands for units on a day: themselves, or whoever took them over; nobody where that is not known. */
export const standingFor = async (db: Reader, unitIds: readonly number[], day: string) => {
  const passages = await heirPassages(db, unitIds)
  const met = passages.flatMap(({ fromUnitId, into }) => [fromUnitId, ...into.map(({ unitId }) => unitId)])
  const standing = await unitsStanding(db, day, [...new Set([...unitIds, ...met])])
  const from = new Map<number, Passage[]>()
  for (const passage of passages.filter(({ onDay }) => onDay <= day))
    from.set(passage.fromUnitId, [...(from.get(passage.fromUnitId) ?? []), passage])
  const heirsOf = (unitId: number, seen: ReadonlySet<number>): readonly number[] => {
    if (standing.has(unitId)) return [unitId]
    const into = (from.get(unitId) ?? []).flatMap(passage => passage.into.map(to => to.unitId))
    const further = into.filter(next => !seen.has(next))
    return [...new Set(further.flatMap(next => heirsOf(next, new Set([...seen, unitId]))))]
  }
  return (unitId: number): readonly number[] => heirsOf(unitId, new Set())
}
