import { listPeopleLeft, movePeople } from '../../../../domain/org/index.ts'
import type { Reader } from '../../../db/database.ts'
import { type Query, query, type Subject } from '../../../http/action.ts'
import { dayOf } from '../../policy.ts'
import { reachedAmong } from '../../queries.ts'
import { unitsKnown } from '../../succession/index.ts'
import { lastPlaces } from '../queries.ts'
import { peopleOf, type UnitLeft, unitsLeft } from './queries.ts'
import { askedOf, endingsOnDay } from './reads.ts'

/** Those that somebody looks after: a role at a unit that ended belongs to what stands above it. */
const ownAmong = async (
  db: Reader,
  { grants }: Subject,
  left: readonly UnitLeft[],
  day: string,
): Promise<readonly UnitLeft[]> => {
  const heldAt = grants.filter(({ role }) => movePeople.roles.includes(role)).map(({ unitId }) => unitId)
  if (heldAt.length === 0) return []
  const places = await lastPlaces(
    db,
    left.map(({ unitId }) => unitId),
  )
  const reached = await reachedAmong(db, [...new Set(places.values())], heldAt, day)
  return left.filter(({ unitId }) => reached.has(places.get(unitId) ?? unitId))
}

const peopleLeft = query(listPeopleLeft, {
  may: 'person',
  run: async ({ db, subject, now }) => {
    const today = dayOf(now)
    const left = await ownAmong(db, subject, await unitsLeft(db, today), today)
    const unitIds = left.map(({ unitId }) => unitId)
    const said = left.map(({ unitId, into }) => ({ fromUnitId: unitId, into }))
    const heirs = (await endingsOnDay(db, said, today)).map(({ into }) => into)
    const named = await unitsKnown(db, [...new Set([...unitIds, ...heirs.flat()])], today)
    const names = new Map(named.map(({ unitId, fullName }) => [unitId, fullName]))
    const endings = left.map(({ unitId, successionId, endedOn, asked }, at) => ({
      fromUnitId: unitId,
      fromName: names.get(unitId) ?? '',
      into: (heirs[at] ?? []).map(to => ({ to, name: names.get(to) ?? '' })),
      ...{ successionId, endedOn, asked },
    }))
    return { people: askedOf(await peopleOf(db, unitIds, today), endings) }
  },
})

export const leftQueries: readonly Query[] = [peopleLeft]
