import type { PassedOn, PersonAsked, PersonMoved } from '../../../../domain/org/index.ts'
import type { Reader } from '../../../db/database.ts'
import { standingFor, unitsKnown } from '../../succession/index.ts'
import { type Ending, endingsIn } from './endings.ts'
import { endingsOf, movingsOf, namesOfPeople, type PersonOf, peopleOf } from './queries.ts'

interface EndingNamed {
  readonly fromUnitId: number
  readonly fromName: string
  readonly into: PersonAsked['into']
}

/** The people of units that end, each beside whoever takes the unit over, with all that is told of its end. */
export const askedOf = <Told extends EndingNamed>(
  people: readonly PersonOf[],
  endings: readonly Told[],
): (PersonAsked & Told)[] => {
  const of = new Map(endings.map(ending => [ending.fromUnitId, ending]))
  return people.flatMap(({ unitId, unitName, roles, ...person }) => {
    const ending = of.get(person.fromUnitId)
    if (ending === undefined) return []
    const worksAt = unitId === person.fromUnitId ? null : unitName
    return [{ ...person, ...ending, worksAt, roles: [...roles] }]
  })
}

/**
 * Whoever takes units over on a day: of a successor that has ended since, as where an event is entered late, those that
 * took it over in turn. Units that are not made yet, numbered below 0, stand.
 */
export const endingsOnDay = async (
  db: Reader,
  endings: readonly Ending[],
  day: string,
): Promise<readonly Ending[]> => {
  const real = endings.flatMap(({ into }) => into).filter(unitId => unitId > 0)
  const heirs = await standingFor(db, [...new Set(real)], day)
  return endings.map(({ fromUnitId, into }) => ({
    fromUnitId,
    into: [...new Set(into.flatMap(unitId => (unitId > 0 ? heirs(unitId) : [unitId])))].filter(
      unitId => unitId !== fromUnitId,
    ),
  }))
}

/** The later of the two: people move on the day of an event, or today where it is past. */
export const movingDay = (onDay: string, today: string): string => (onDay > today ? onDay : today)

/**
 * The people of units that an event would end.
 *
 * @param given the passages of the event, in which units it would make are numbered -1, -2, …
 * @param passages the same in names
 */
export const peopleForeseen = async (
  db: Reader,
  given: Parameters<typeof endingsIn>[0],
  passages: readonly PassedOn[],
  { onDay, today }: { readonly onDay: string; readonly today: string },
): Promise<PersonAsked[]> => {
  const day = movingDay(onDay, today)
  const endings = await endingsOnDay(db, endingsIn(given), day)
  const made = given.flatMap(({ into }, at) =>
    into.flatMap(({ unitId }, index) =>
      unitId > 0 ? [] : [[unitId, passages[at]?.into[index]?.name ?? ''] as const],
    ),
  )
  const known = await unitsKnown(db, [...new Set(endings.flatMap(({ into }) => into))], day)
  const names = new Map([...made, ...known.map(each => [each.unitId, each.fullName] as const)])
  const named = endings.map(({ fromUnitId, into }) => ({
    fromUnitId,
    fromName: passages.find(each => each.fromUnitId === fromUnitId)?.fromName ?? '',
    into: into.map(to => ({ to, name: names.get(to) ?? '' })),
  }))
  return askedOf(
    await peopleOf(
      db,
      endings.map(({ fromUnitId }) => fromUnitId),
      today,
    ),
    named,
  )
}

/** The units that an event ended, with whoever takes them over on a day. */
export const endingsStanding = async (db: Reader, successionId: number, day: string) =>
  endingsOnDay(db, await endingsOf(db, successionId), day)

/** The people still at the units that an event ended, and what it did to the others. */
export const peopleOfEvent = async (
  db: Reader,
  event: { readonly id: number; readonly onDay: string; readonly undone: boolean },
  today: string,
): Promise<{ readonly people: PersonAsked[]; readonly moved: PersonMoved[] }> => {
  const day = movingDay(event.onDay, today)
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
