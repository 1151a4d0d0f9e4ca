import { listPeopleLeft, movePeople, type PersonLeft } from '../../../../domain/org/index.ts'
import type { Reader } from '../../../db/database.ts'
import { type Query, query, type Subject } from '../../../http/action.ts'
import { dayOf, rolesAt } from '../../policy.ts'
import { unitsKnown } from '../../succession/index.ts'
import { lastPlace } from '../queries.ts'
import { peopleOf, type UnitLeft, unitsLeft } from './queries.ts'
import { askedOf, endingsStanding } from './reads.ts'

/** Who takes each of the units over today, by the event that ended it. */
const heirsOf = async (db: Reader, left: readonly UnitLeft[], today: string) => {
  const heirs = new Map<number, readonly number[]>()
  const events = new Set(left.flatMap(({ successionId }) => successionId ?? []))
  for (const successionId of events)
    for (const { fromUnitId, into } of await endingsStanding(db, successionId, today))
      heirs.set(fromUnitId, into)
  return heirs
}

const ownOf = async (
  db: Reader,
  subject: Subject,
  left: readonly UnitLeft[],
  now: Date,
): Promise<readonly UnitLeft[]> => {
  const own: UnitLeft[] = []
  for (const each of left) {
    const held = await rolesAt(db, subject, await lastPlace(db, each.unitId), now)
    if (movePeople.roles.some(role => held.includes(role))) own.push(each)
  }
  return own
}

const peopleLeft = query(listPeopleLeft, {
  may: 'person',
  run: async ({ db, subject, now }) => {
    const today = dayOf(now)
    const left = await ownOf(db, subject, await unitsLeft(db, today), now)
    const heirs = await heirsOf(db, left, today)
    const unitIds = left.map(({ unitId }) => unitId)
    const named = await unitsKnown(db, [...new Set([...unitIds, ...[...heirs.values()].flat()])], today)
    const names = new Map(named.map(({ unitId, fullName }) => [unitId, fullName]))
    const endings = left.map(({ unitId }) => ({
      fromUnitId: unitId,
      fromName: names.get(unitId) ?? '',
      into: (heirs.get(unitId) ?? []).map(to => ({ to, name: names.get(to) ?? '' })),
    }))
    const of = new Map(left.map(each => [each.unitId, each]))
    const people = askedOf(await peopleOf(db, unitIds, today), endings)
    return {
      people: people.flatMap((person): PersonLeft[] => {
        const unit = of.get(person.fromUnitId)
        if (unit === undefined) return []
        const { successionId, endedOn, asked } = unit
        return [{ ...person, successionId, endedOn, asked }]
      }),
    }
  },
})

export const leftQueries: readonly Query[] = [peopleLeft]
