import {
  type Moved,
  movedAlong,
  movedBack,
  orgProblems,
  type PersonAnswer,
  type Standing,
} from '../../../../domain/org/index.ts'
import type { Reader, Writer } from '../../../db/database.ts'
import { accountOf, changeGrants, changePlace, difference, grantsHeld } from '../../people/index.ts'
import { dayOf } from '../../policy.ts'
import type { Ending } from './endings.ts'
import { keepMoving, letPeopleWait, type MovingRow, movingsOf, peopleOf, stopWaiting } from './queries.ts'
import { endingsOnDay, movingDay } from './reads.ts'

/** One who goes, from which unit to which. */
export interface Way {
  readonly personId: number
  readonly fromUnitId: number
  readonly toUnitId: number
}

/** What the audit keeps of everybody an event moved. */
export interface Told extends Way, Moved {
  readonly state: 'moved' | 'gone' | 'back' | 'movedOn'
}

const standingOf = async (
  db: Reader,
  personId: number,
): Promise<(Standing & { position: string }) | null> => {
  const account = await accountOf(db, personId)
  if (account === undefined) return null
  return { unitId: account.unitId, position: account.position, grants: await grantsHeld(db, personId) }
}

const becomes = async (
  tx: Writer,
  personId: number,
  before: Standing & { readonly position: string },
  after: Standing,
  now: Date,
): Promise<void> => {
  if (after.unitId !== before.unitId)
    await changePlace(tx, personId, { unitId: after.unitId, position: before.position })
  await changeGrants(tx, personId, difference(before.grants, after.grants), now)
}

const nothing: Moved = { placed: false, taken: [], given: [] }

/** Moves one, or says that somebody had moved them before. */
export const moveOne = async (tx: Writer, successionId: number, way: Way, now: Date): Promise<Told> => {
  const before = await standingOf(tx, way.personId)
  const along = before === null ? null : movedAlong(before, way.fromUnitId, way.toUnitId)
  const state = along === null ? 'gone' : 'moved'
  if (before !== null && along !== null) await becomes(tx, way.personId, before, along.person, now)
  await keepMoving(tx, successionId, { ...way, state }, now, along?.moved)
  return { ...way, ...(along?.moved ?? nothing), state }
}

const keyOf = ({
  personId,
  fromUnitId,
}: {
  readonly personId: number
  readonly fromUnitId: number
}): string => `${personId} ${fromUnitId}`

/** Where whoever was not asked about goes: to the one unit that took theirs over, else nowhere. */
const proposed = (endings: readonly Ending[], fromUnitId: number): number | null => {
  const [only, ...others] = endings.find(each => each.fromUnitId === fromUnitId)?.into ?? []
  return only === undefined || others.length > 0 ? null : only
}

interface Entered {
  readonly successionId: number
  readonly onDay: string
  readonly endings: readonly Ending[]
  /** Ids of the units that answers call -1, -2, … */
  readonly madeUnitIds: readonly number[]
  readonly answers: readonly PersonAnswer[]
}

/** Answers about units that the event ends; of others there is nothing to say. */
const resolved = ({ answers, endings, madeUnitIds }: Entered) =>
  answers.flatMap(({ personId, fromUnitId, to }, at) => {
    const ending = endings.find(each => each.fromUnitId === fromUnitId)
    if (ending === undefined) return []
    const toUnitId = to === null || to > 0 ? to : (madeUnitIds[-1 - to] ?? 0)
    if (toUnitId !== null && !ending.into.includes(toUnitId)) throw notItsSuccessor(at)
    return [{ personId, fromUnitId, toUnitId }]
  })

/** Said beside the person whose way it is. */
export const notItsSuccessor = (at: number) => {
  const { vi, en } = orgProblems.notItsSuccessor().answer
  return orgProblems.notItsSuccessor({}, [{ path: `people.${at}.to`, vi, en }])
}

/**
 * Moves the people of the units that an event ends: those asked about as was answered, everybody else as proposed.
 * Before the day of the event they wait for it.
 */
export const moveWithEvent = async (tx: Writer, event: Entered, now: Date): Promise<readonly Told[]> => {
  const { successionId, onDay } = event
  if (event.endings.length === 0) return []
  const endings = await endingsOnDay(tx, event.endings, movingDay(onDay, dayOf(now)))
  const answers = new Map(resolved({ ...event, endings }).map(each => [keyOf(each), each]))
  const unitIds = endings.map(({ fromUnitId }) => fromUnitId)
  const people = await peopleOf(tx, unitIds, dayOf(now))
  const asked = people.map(({ personId, fromUnitId }) => ({
    personId,
    fromUnitId,
    toUnitId: proposed(endings, fromUnitId),
  }))
  const all = [...new Map([...asked.map(each => [keyOf(each), each] as const), ...answers]).values()]
  if (onDay <= dayOf(now)) return moveAll(tx, successionId, all, now)
  await letPeopleWait(tx, successionId)
  for (const each of all) {
    const state = each.toUnitId === null ? 'stays' : 'waiting'
    const several = !answers.has(keyOf(each)) && state === 'stays'
    if (!several) await keepMoving(tx, successionId, { ...each, state }, now)
  }
  return []
}

const moveAll = async (
  tx: Writer,
  successionId: number,
  rows: readonly Pick<MovingRow, 'personId' | 'fromUnitId' | 'toUnitId'>[],
  now: Date,
): Promise<readonly Told[]> => {
  const told: Told[] = []
  for (const { personId, fromUnitId, toUnitId } of rows)
    if (toUnitId !== null) told.push(await moveOne(tx, successionId, { personId, fromUnitId, toUnitId }, now))
  return told
}

/** On the day: whoever waits, and whoever came to the unit meanwhile; those taken out stay. */
export const moveOnTheDay = async (
  tx: Writer,
  successionId: number,
  endings: readonly Ending[],
  now: Date,
): Promise<readonly Told[]> => {
  if (!(await stopWaiting(tx, successionId))) return []
  const said = (await movingsOf(tx, successionId)).filter(
    ({ state }) => state === 'waiting' || state === 'stays',
  )
  const known = new Set(said.map(keyOf))
  const unitIds = endings.map(({ fromUnitId }) => fromUnitId)
  const people = await peopleOf(tx, unitIds, dayOf(now))
  const came = people
    .filter(each => !known.has(keyOf(each)))
    .map(({ personId, fromUnitId }) => ({
      personId,
      fromUnitId,
      toUnitId: proposed(endings, fromUnitId),
    }))
  return moveAll(tx, successionId, [...said, ...came], now)
}

/**
 * Everybody the event moved goes back, the last first, unless somebody moved them on meanwhile; only those asked for,
 * where they are given.
 */
export const moveBack = async (
  tx: Writer,
  successionId: number,
  now: Date,
  asked?: readonly Pick<Way, 'personId' | 'fromUnitId'>[],
): Promise<readonly Told[]> => {
  const told: Told[] = []
  const whom = asked === undefined ? null : new Set(asked.map(keyOf))
  const moved = (await movingsOf(tx, successionId)).filter(
    row => row.state === 'moved' && (whom === null || whom.has(keyOf(row))),
  )
  for (const row of moved.reverse()) {
    const { personId, fromUnitId, toUnitId, placed, taken, given } = row
    if (toUnitId === null) continue
    const before = await standingOf(tx, personId)
    const after = before === null ? null : movedBack(before, fromUnitId, toUnitId, { placed, taken, given })
    const state = after === null ? 'movedOn' : 'back'
    if (before !== null && after !== null) await becomes(tx, personId, before, after, now)
    const way = { personId, fromUnitId, toUnitId }
    await keepMoving(tx, successionId, { ...way, state }, now, { placed, taken, given })
    const changes = after === null || before === null ? null : difference(before.grants, after.grants)
    const roles = (list: readonly { readonly role: Moved['taken'][number] }[]) => list.map(({ role }) => role)
    told.push({
      ...{ personId, fromUnitId: toUnitId, toUnitId: fromUnitId, state, placed: placed && after !== null },
      taken: roles(changes?.taken ?? []),
      given: roles(changes?.given ?? []),
    })
  }
  return told
}
