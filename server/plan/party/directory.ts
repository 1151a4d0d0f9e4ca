import { type Directory, directoryOf, type NamedGroup } from '../../../domain/plan/index.ts'
import type { Reader } from '../../db/database.ts'
import { dayOf, groupsWithUnits, standingFor } from '../../org/index.ts'
import type { StoredPlan } from '../queries.ts'
import { areaOver, unitsOnDay } from './queries.ts'

/** The day whose units a plan speaks of: its own date, or the day it came in where it bears none. */
export const unitsDay = (plan: Pick<StoredPlan, 'issuedOn' | 'createdAt'>): string =>
  plan.issuedOn ?? dayOf(plan.createdAt)

/** The units of a plan's own date and the names it defines itself, for reading its phrases. */
export const directoryFor = async (
  db: Reader,
  plan: Pick<StoredPlan, 'unitId' | 'issuedOn' | 'createdAt' | 'text' | 'compiled'>,
): Promise<Directory> => {
  const day = unitsDay(plan)
  const areaId = await areaOver(db, plan.unitId, day)
  return directoryOf({
    units: await unitsOnDay(db, day),
    groups: await groupsOn(db, day),
    abbreviations: plan.compiled.abbreviations,
    areaId,
    text: plan.text,
  })
}

/** Groups with the units that stand for their members on a day: whoever ended meanwhile is there by its successors. */
const groupsOn = async (db: Reader, day: string): Promise<NamedGroup[]> => {
  const groups = await groupsWithUnits(db)
  if (groups.length === 0) return []
  const members = [...new Set(groups.flatMap(({ unitIds }) => unitIds))]
  const heirsOf = await standingFor(db, members, day)
  return groups.map(({ name, unitIds }) => ({
    name,
    unitIds: [...new Set(unitIds.flatMap(unitId => heirsOf(unitId)))],
  }))
}
