import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orders, play, standsOn } from '../org/history.fixture.ts'
import { type Heirs, heirsAmong, type Route, routesPassed } from './index.ts'

const heirs = (...unitIds: number[]): Heirs => ({ unitIds, successionId: 1, goesOn: false })
const route = (legs: readonly (readonly [unitId: number, received?: 'received'])[], unitId = 99): Route => ({
  assignmentId: 1,
  unitId,
  legs: legs.map(([receiverUnitId, received], position) => ({
    position,
    receiverUnitId,
    received: received === 'received',
  })),
})
const passed = (given: Route, heirsOf: (unitId: number) => Heirs | null) => {
  const { passings, left } = routesPassed([given], heirsOf)
  return { passings: passings.map(({ how, position, toUnitId }) => [how, position, toUnitId]), left }
}

describe('what waits with a receiver that ended', () => {
  test('goes to its successor in the same place on the way; a receipt that was given stays', () => {
    const ended = (unitId: number) => (unitId === 1 || unitId === 2 ? heirs(3) : null)
    expect(passed(route([[1, 'received'], [2]]), ended)).toEqual({ passings: [['moved', 1, 3]], left: [] })
  })

  test('is not sent twice to a successor that stands on the way already, nor to the sender itself', () => {
    const ended = (unitId: number) => (unitId === 1 ? heirs(3) : null)
    expect(passed(route([[1], [3]]), ended).passings).toEqual([['joined', 0, 3]])
    expect(passed(route([[1]], 3), ended).passings).toEqual([['joined', 0, 3]])
  })

  test('goes to each of several successors, the further ones at the end of the way', () => {
    const ended = (unitId: number) => (unitId === 1 ? heirs(3, 4, 5) : null)
    expect(passed(route([[1], [4]]), ended).passings).toEqual([
      ['moved', 0, 3],
      ['made', 2, 5],
    ])
  })

  test('of two receivers that became one goes there once', () => {
    const ended = (unitId: number) => (unitId < 3 ? heirs(3) : null)
    expect(passed(route([[1], [2]]), ended).passings).toEqual([
      ['moved', 0, 3],
      ['joined', 1, 3],
    ])
  })

  test('is left for a person where nobody took the receiver over', () => {
    const ended = (unitId: number) => (unitId === 1 ? heirs() : null)
    expect(passed(route([[1], [2]]), ended)).toEqual({
      passings: [],
      left: [{ assignmentId: 1, unitId: 1 }],
    })
  })
})

const receivers = fc.uniqueArray(
  fc.record({ receiverUnitId: fc.integer({ min: 2, max: 40 }), received: fc.boolean() }),
  { minLength: 1, maxLength: 8, selector: ({ receiverUnitId }) => receiverUnitId },
)

/** The way after the passings, as the database has it then. */
const after = ({ legs }: Route, passings: ReturnType<typeof routesPassed>['passings']) => [
  ...legs
    .filter(leg => !passings.some(({ how, position }) => how === 'joined' && position === leg.position))
    .map(leg => {
      const moved = passings.find(({ how, position }) => how === 'moved' && position === leg.position)
      return moved === undefined ? leg : { ...leg, receiverUnitId: moved.toUnitId }
    }),
  ...passings
    .filter(({ how }) => how === 'made')
    .map(({ position, toUnitId }) => ({ position, receiverUnitId: toUnitId, received: false })),
]

test('after any history nobody stands twice on a way, no receipt moves, and nothing waits with a unit that is gone', () => {
  fc.assert(
    fc.property(orders, receivers, fc.integer({ min: 2, max: 40 }), (events, drawn, unitId) => {
      const { states, passages, days } = play(events)
      const today = days.at(-1) ?? ''
      const stands = standsOn(states, today)
      const began = (id: number) => states.find(state => state.unitId === id)?.from ?? null
      const heirsOf = heirsAmong(passages, today, stands, began)
      const given = {
        assignmentId: 1,
        unitId,
        legs: drawn
          .filter(({ receiverUnitId }) => receiverUnitId !== unitId)
          .map((leg, position) => ({ ...leg, position })),
      }
      const { passings, left } = routesPassed([given], id => heirsOf(id, '2019-12-31'))
      const now = after(given, passings)
      const who = now.map(({ receiverUnitId }) => receiverUnitId)
      expect(new Set(who).size).toBe(who.length)
      expect(new Set(now.map(({ position }) => position)).size).toBe(now.length)
      expect(now.filter(({ received }) => received)).toEqual(given.legs.filter(({ received }) => received))
      for (const { receiverUnitId, received } of now) {
        if (received || stands(receiverUnitId)) continue
        expect(left.map(each => each.unitId)).toContain(receiverUnitId)
      }
    }),
    { numRuns: 150 },
  )
})
