import type { PassedOn, PersonAsked, PersonMoved } from '../../../../domain/org/index.ts'
import type { Reader } from '../../../db/database.ts'
import { standingFor, unitsKnown } from '../../succession/index.ts'
import { endingsOf, movingsOf, namesOfPeople, type PersonOf, peopleOf } from './queries.ts'

interface EndingNamed {
  readonly fromUnitId: number
  readonly fromName: string
  readonly into: PersonAsked['into']
}

const askedOf = (people: readonly PersonOf[], endings: readonly EndingNamed[]): PersonAsked[] => {
  const of = new Map(endings.map(ending => [ending.fromUnitId, ending]))
  return people.flatMap(({ unitId, unitName, roles, ...person }) => {
    const ending = of.get(person.fromUnitId)
    if (ending === undefined) return []
    const worksAt = unitId === person.fromUnitId ? null : unitName
    return [{ ...person, ...ending, worksAt, roles: [...roles] }]
  })
}

/**
 * The people of units that an event would end.
 *
 * @param given the passages of the event, in which units it would make are numbered -1, -2, …
 * @param passages the same in names
 */
export const peopleForeseen = async (
  db: Reader,
  given: readonly { readonly fromUnitId: number; readonly into: readonly { readonly unitId: number }[] }[],
  passages: readonly PassedOn[],
  today: string,
): Promise<PersonAsked[]> => {
  const endings = given.flatMap(({ fromUnitId, into }, at): EndingNamed[] => {
    if (into.some(({ unitId }) => unitId === fromUnitId)) return []
    const named = passages[at]
    const ways = into.map(({ unitId: to }, index) => ({ to, name: named?.into[index]?.name ?? '' }))
    return [{ fromUnitId, fromName: named?.fromName ?? '', into: ways }]
  })
  const unitIds = endings.map(({ fromUnitId }) => fromUnitId)
  return askedOf(await peopleOf(db, unitIds, today), endings)
}

/** Whoever takes units over on a day: of a successor that has ended since, those that took it over in turn. */
export const endingsStanding = async (db: Reader, successionId: number, day: string) => {
  const endings = await endingsOf(db, successionId)
  const heirs = await standingFor(db, [...new Set(endings.flatMap(({ into }) => into))], day)
  return endings.map(({ fromUnitId, into }) => ({
    fromUnitId,
    into: [...new Set(into.flatMap(heirs))].filter(unitId => unitId !== fromUnitId),
  }))
}

/** The people still at the units that an event ended, and what it did to the others. */
export const peopleOfEvent = async (
  db: Reader,
  event: { readonly id: number; readonly onDay: string; readonly undone: boolean },
  today: string,
): Promise<{ readonly people: PersonAsked[]; readonly moved: PersonMoved[] }> => {
  const day = event.onDay > today ? event.onDay : today
  const endings = await endingsStanding(db, event.id, day)
  const rows = await movingsOf(db, event.id)
  const unitIds = [
    ...endings.flatMap(each => [each.fromUnitId, ...each.into]),
    ...rows.map(row => row.toUnitId ?? 0),
  ]
  const known = await unitsKnown(db, [...new Set(unitIds)], day)
  const names = new Map(known.map(each => [each.unitId, each.fullName]))
  const named = endings.map(({ fromUnitId, into }) => ({
    fromUnitId,
    fromName: names.get(fromUnitId) ?? '',
    into: into.map(to => ({ to, name: names.get(to) ?? '' })),
  }))
  const waiting = new Set(
    rows.filter(({ state }) => state === 'waiting').map(row => `${row.personId} ${row.fromUnitId}`),
  )
  const there = await peopleOf(
    db,
    endings.map(({ fromUnitId }) => fromUnitId),
    today,
  )
  const left = event.undone ? [] : askedOf(there, named)
  const who = await namesOfPeople(
    db,
    rows.map(({ personId }) => personId),
  )
  return {
    people: left.filter(({ personId, fromUnitId }) => !waiting.has(`${personId} ${fromUnitId}`)),
    moved: rows.flatMap(({ state, personId, fromUnitId, toUnitId, taken, placed }) => {
      if (state === 'stays' || toUnitId === null || (event.undone && state === 'waiting')) return []
      const held = there.find(each => each.personId === personId && each.fromUnitId === fromUnitId)
      const roles = placed || taken.length > 0 ? taken : [...(held?.roles ?? [])]
      const from = { fromName: names.get(fromUnitId) ?? '', toName: names.get(toUnitId) ?? '' }
      return [{ personId, name: who.get(personId) ?? '', ...from, roles, state }]
    }),
  }
}
