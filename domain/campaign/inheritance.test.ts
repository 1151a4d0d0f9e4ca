import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orders, play, standsOn } from '../org/history.fixture.ts'
import { assignmentStateNames, heirsAmong, inheritanceOf, type OwedDuty } from './index.ts'

const whole = { weight: 1n, weightOf: 1n }
const duty = (assignmentId: number, unitId: number, state: OwedDuty['state'] = 'open'): OwedDuty => ({
  assignmentId,
  obligationId: 1,
  unitId,
  state,
})

describe('who took a unit over', () => {
  const chain = [
    { id: 2, onDay: '2025-01-01', fromUnitId: 2, into: [{ unitId: 3, share: whole }] },
    { id: 1, onDay: '2024-01-01', fromUnitId: 1, into: [{ unitId: 2, share: whole }] },
  ]
  const heirsOn = (today: string, standing: readonly number[]) =>
    heirsAmong(
      chain,
      today,
      unitId => standing.includes(unitId),
      () => null,
    )

  test('is followed over all events up to the day', () => {
    expect(heirsOn('2025-06-01', [3])(1, '2023-01-01')).toMatchObject({ unitIds: [3] })
    expect(heirsOn('2024-12-31', [2])(1, '2023-01-01')).toMatchObject({ unitIds: [2], successionId: 1 })
    expect(heirsOn('2023-12-31', [1])(1, '2023-01-01')).toBeNull()
  })

  test('is nobody where a unit is gone without a word', () => {
    expect(heirsOn('2025-06-01', [3])(9, '2023-01-01')?.unitIds).toEqual([])
  })
})

test('of two drafts the one that came farther goes on with the successor, the other stays to be read', () => {
  const heirs = { unitIds: [3], successionId: 1, goesOn: false }
  const { links, over } = inheritanceOf([duty(1, 1, 'drafting'), duty(2, 2, 'returned')], unitId =>
    unitId < 3 ? heirs : null,
  )
  expect(links.map(({ from, how }) => [from.assignmentId, how])).toEqual([
    [2, 'moved'],
    [1, 'joined'],
  ])
  expect(over).toEqual([1])
})

const owing = fc.uniqueArray(
  fc.record({
    obligationId: fc.integer({ min: 1, max: 3 }),
    unitId: fc.integer({ min: 2, max: 40 }),
    state: fc.constantFrom(...assignmentStateNames.filter(state => state !== 'inherited')),
  }),
  { maxLength: 40, selector: ({ obligationId, unitId }) => `${obligationId} ${unitId}` },
)

test('after any history nobody is asked twice, nothing handed in moves, and no open duty is forgotten', () => {
  fc.assert(
    fc.property(orders, owing, (events, drawn) => {
      const { states, passages, days } = play(events)
      const today = days.at(-1) ?? ''
      const owed = drawn.map((each, at) => ({ ...each, assignmentId: at + 1 }))
      const began = (unitId: number) =>
        states.filter(state => state.unitId === unitId).map(({ from }) => from)[0] ?? null
      const stands = standsOn(states, today)
      const heirs = heirsAmong(passages, today, stands, began)
      const { links, over, left } = inheritanceOf(owed, unitId => heirs(unitId, '2019-12-31'))
      const moved = new Set(links.filter(({ how }) => how === 'moved').map(({ from }) => from.assignmentId))
      const gone = new Set([...over, ...moved])
      const places = [
        ...owed
          .filter(({ assignmentId }) => !gone.has(assignmentId))
          .map(each => `${each.obligationId} ${each.unitId}`),
        ...new Set(
          links
            .filter(({ how }) => how !== 'joined')
            .map(({ from, toUnitId }) => `${from.obligationId} ${toUnitId}`),
        ),
      ]
      expect(new Set(places).size).toBe(places.length)
      for (const { from, toUnitId } of links) {
        expect(['open', 'drafting', 'returned']).toContain(from.state)
        expect(stands(toUnitId)).toBe(true)
      }
      for (const { assignmentId, unitId, state } of owed) {
        if (stands(unitId) || state === 'done' || state === 'delivered') continue
        expect(gone.has(assignmentId) || left.includes(assignmentId)).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
})
