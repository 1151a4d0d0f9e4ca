import {
  basisNames,
  type DividedUnit,
  type Division,
  divisionInForce,
  giveShares,
  readDivisions,
  takeSharesBack,
} from '../../../../domain/org/index.ts'
import { allowedVerbs } from '../../../../domain/shared/index.ts'
import type { Reader } from '../../../db/database.ts'
import { type Query, query } from '../../../http/action.ts'
import { rolesAt } from '../../policy.ts'
import { standingFor, unitsKnown, unitsStanding } from '../../succession/index.ts'
import { lastPlace } from '../queries.ts'
import { belowUntil, dividingEvents, divisionsOf, ownEdges, partsOf } from './queries.ts'

type Records = Awaited<ReturnType<typeof divisionsOf>>
type Named = Awaited<ReturnType<typeof namesOf>>

const divisions = query(readDivisions, {
  may: 'person',
  run: async ({ db, subject, input: { unitId }, now }) => {
    const records = await divisionsOf(db, unitId)
    const events: DividedUnit[] = []
    for (const event of await dividingEvents(db, unitId)) {
      const own = records.filter(({ successionId }) => successionId === event.successionId)
      events.push(await told(db, unitId, event, own))
    }
    const held = await rolesAt(db, subject, await lastPlace(db, unitId), now)
    return { events, may: allowedVerbs([giveShares, takeSharesBack], held) }
  },
})

const told = async (
  db: Reader,
  unitId: number,
  event: Awaited<ReturnType<typeof dividingEvents>>[number],
  records: Records,
): Promise<DividedUnit> => {
  const edges = (await ownEdges(db, event.successionId, unitId)).flatMap(({ toUnitId, weight, weightOf }) =>
    toUnitId === null ? [] : [{ unitId: toUnitId, weight, weightOf }],
  )
  const parts = await partsOf(
    db,
    records.map(({ id }) => id),
  )
  const near = edges.length > 0 ? [] : await standingBelow(db, unitId, event.onDay)
  const all = [...edges.map(edge => edge.unitId), ...parts.map(part => part.toUnitId), ...near]
  const names = await namesOf(db, all, event.onDay)
  return {
    ...event,
    basis: basisNames.find(each => each === event.basis) ?? null,
    own: inOrder(edges, names).map(({ weight, weightOf, ...edge }) => ({
      ...edge,
      share: weight === null || weightOf === null ? null : { weight, weightOf },
    })),
    divisions: versions(records, parts, names),
    inForce: divisionInForce(records)?.id ?? null,
    proposed: inOrder(
      near.map(each => ({ unitId: each })),
      names,
    ),
  }
}

/** The latest first; what was taken back says by whom and why. */
const versions = (records: Records, parts: Awaited<ReturnType<typeof partsOf>>, names: Named): Division[] =>
  records
    .filter(({ takesBack }) => takesBack === null)
    .map(record => {
      const back = records.find(({ takesBack }) => takesBack === record.id)
      const own = parts
        .filter(({ divisionId }) => divisionId === record.id)
        .map(({ toUnitId, measured, weight, weightOf }) => ({
          unitId: toUnitId,
          measured,
          share: { weight, weightOf },
        }))
      return {
        id: record.id,
        basis: basisNames.find(each => each === record.basis) ?? 'hand',
        ...saidBy(record),
        parts: inOrder(own, names),
        takenBack: back === undefined ? null : saidBy(back),
      }
    })
    .reverse()

const saidBy = ({ decision, givenBy, givenAt }: Records[number]) => ({
  decision,
  by: givenBy,
  at: givenAt.toISOString(),
})

/** The units of the day that now are where a unit had been: those that stood below it, or that took these over. */
const standingBelow = async (db: Reader, unitId: number, onDay: string): Promise<readonly number[]> => {
  const below = await belowUntil(db, unitId, onDay)
  const heirsOf = await standingFor(db, below, onDay)
  const heirs = [...new Set(below.flatMap(heirsOf))]
  const standing = await unitsStanding(db, onDay, heirs)
  return heirs.filter(heir => standing.has(heir))
}

const namesOf = async (db: Reader, unitIds: readonly number[], onDay: string) =>
  new Map((await unitsKnown(db, [...new Set(unitIds)], onDay)).map((row, at) => [row.unitId, { ...row, at }]))

const inOrder = <Unit extends { readonly unitId: number }>(units: readonly Unit[], names: Named) =>
  units
    .map(unit => ({ ...unit, fullName: names.get(unit.unitId)?.fullName ?? '' }))
    .sort((one, other) => (names.get(one.unitId)?.at ?? 0) - (names.get(other.unitId)?.at ?? 0))

export const divisionQueries: readonly Query[] = [divisions]
