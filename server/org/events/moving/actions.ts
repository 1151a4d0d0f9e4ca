import { movePeople, movePeopleBack, orgProblems } from '../../../../domain/org/index.ts'
import type { Reader, Writer } from '../../../db/database.ts'
import { type Action, action, type Subject } from '../../../http/action.ts'
import { dayOf } from '../../policy.ts'
import { terminal } from '../../registry/index.ts'
import { demandAt } from '../demand.ts'
import { lastPlace, successionById } from '../queries.ts'
import { moveBack, moveOne, moveOnTheDay, notItsSuccessor, type Told, type Way } from './along.ts'
import { keepMoving } from './queries.ts'
import { endingsStanding, movingDay } from './reads.ts'
import { moveData, tellAlong, tellBackAlone } from './telling.ts'

const eventInForce = async (db: Reader, successionId: number) => {
  const event = await successionById(db, successionId)
  if (event === undefined || event.kind === 'undo') throw orgProblems.eventUnknown()
  if (event.undone) throw orgProblems.alreadyUndone()
  return event
}

/** The day of an event is nobody's errand: the program does what was entered ahead. */
const byTheProgram = ({ personId }: Subject): boolean => personId === terminal.personId

const moveChosen = async (
  tx: Writer,
  event: { readonly id: number; readonly onDay: string },
  ways: readonly Way[],
  now: Date,
): Promise<readonly Told[]> => {
  const waits = event.onDay > dayOf(now)
  const endings = await endingsStanding(tx, event.id, movingDay(event.onDay, dayOf(now)))
  for (const [at, { fromUnitId, toUnitId }] of ways.entries()) {
    if (endings.find(each => each.fromUnitId === fromUnitId)?.into.includes(toUnitId) === true) continue
    throw notItsSuccessor(at)
  }
  const told: Told[] = []
  for (const way of ways) {
    if (waits) await keepMoving(tx, event.id, { ...way, state: 'waiting' }, now)
    else told.push(await moveOne(tx, event.id, way, now))
  }
  return told
}

/** What the audit keeps of a moving, one way or the other. */
const movingEvent = (
  event: { readonly id: number; readonly edgeUnitIds: readonly number[] },
  told: readonly Told[],
) => ({
  about: `succession:${event.id}`,
  unitId: event.edgeUnitIds[0] ?? null,
  campaignId: null,
  data: { people: moveData(told) },
})

export const move = action(movePeople, {
  may: {
    at: async (db, input, subject) => {
      if (byTheProgram(subject)) return terminal.unitId
      const event = await eventInForce(db, input.successionId)
      const unitId = event.edgeUnitIds[0]
      return unitId === undefined ? subject.unitId : lastPlace(db, unitId)
    },
  },
  run: async ({ tx, subject, input, now }) => {
    const event = await eventInForce(tx, input.successionId)
    const ways = input.people.map(({ to, ...person }) => ({ ...person, toUnitId: to }))
    const own = byTheProgram(subject)
    if (!own)
      await demandAt(
        tx,
        movePeople,
        subject,
        ways.flatMap(way => [way.fromUnitId, way.toUnitId]),
        now,
      )
    const told = own
      ? await moveOnTheDay(tx, event.id, await endingsStanding(tx, event.id, dayOf(now)), now)
      : await moveChosen(tx, event, ways, now)
    await tellAlong(tx, { successionId: event.id, onDay: event.onDay }, told, subject.personId, now)
    return {
      output: { moved: told.filter(({ state }) => state === 'moved').length },
      event: movingEvent(event, told),
    }
  },
})

const bringBack = action(movePeopleBack, {
  may: {
    at: async (db, input, subject) => {
      const { edgeUnitIds } = await eventInForce(db, input.successionId)
      return edgeUnitIds[0] === undefined ? subject.unitId : lastPlace(db, edgeUnitIds[0])
    },
  },
  run: async ({ tx, subject, input, now }) => {
    const event = await eventInForce(tx, input.successionId)
    const told = await moveBack(tx, event.id, now, input.people)
    const units = told.flatMap(({ fromUnitId, toUnitId }) => [fromUnitId, toUnitId])
    await demandAt(tx, movePeopleBack, subject, units, now)
    await tellBackAlone(tx, { successionId: event.id, onDay: event.onDay }, told, subject.personId, now)
    const back = told.filter(({ state }) => state === 'back').length
    return { output: { back, movedOn: told.length - back }, event: movingEvent(event, told) }
  },
})

export const movingActions: readonly Action[] = [move, bringBack]
