import { type Directory, directoryOf } from '../../../domain/plan/index.ts'
import type { Reader } from '../../db/database.ts'
import { dayOf } from '../../org/index.ts'
import type { StoredPlan } from '../queries.ts'
import { areaOver, groupsOf, unitsOnDay } from './queries.ts'

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
    groups: await groupsOf(db),
    abbreviations: plan.compiled.abbreviations,
    areaId,
    text: plan.text,
  })
}
