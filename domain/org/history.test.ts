import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carry } from './carry.ts'
import { orders, play, standsOn, start, values } from './history.fixture.ts'
import { scaled } from './share.ts'
import { applyChange, stateKey, successionEffect } from './succession.ts'

const total = (all: readonly { readonly value: string }[]): bigint =>
  all.reduce((sum, { value }) => sum + scaled(value, 2), 0n)

describe('any history of units', () => {
  test('Σ as reported is Σ on the map and Σ held, on every day, and only units of the map carry', () => {
    fc.assert(
      fc.property(orders, values, (events, reported) => {
        const { states, passages, days } = play(events)
        for (const day of days) {
          const stands = standsOn(states, day)
          const { units, held } = carry(reported, passages, day, stands)
          expect(total([...units.values()]) + total(held)).toBe(total(reported))
          for (const unitId of units.keys()) expect(stands(unitId)).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('is drawn so that some figures have to be apportioned', () => {
    const drawn = fc.sample(fc.tuple(orders, values), { seed: 1, numRuns: 300 })
    const apportioned = drawn.filter(([events, reported]) => {
      const { states, passages, days } = play(events)
      return days.some(day => {
        const { units } = carry(reported, passages, day, standsOn(states, day))
        return [...units.values()].some(value => value.apportioned)
      })
    })
    expect(apportioned.length).toBeGreaterThan(0)
  })

  test('no two states of a unit share a day, and nobody stands above itself', () => {
    fc.assert(
      fc.property(orders, events => {
        const { states, days } = play(events)
        for (const day of days) {
          const standing = states.filter(
            state => (state.from ?? '') <= day && (state.to === null || day < state.to),
          )
          expect(new Set(standing.map(state => state.unitId)).size).toBe(standing.length)
          const parents = new Map(standing.map(state => [state.unitId, state.parentId]))
          for (const { unitId } of standing) {
            let above = parents.get(unitId) ?? null
            for (let steps = 0; above !== null; steps += 1) {
              expect(steps).toBeLessThan(standing.length)
              expect(parents.has(above)).toBe(true)
              above = parents.get(above) ?? null
            }
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  test('undoing the events one by one from the last gives each state before, and in the end the first', () => {
    let undone = 0
    fc.assert(
      fc.property(orders, events => {
        const { states, steps } = play(events)
        let now = states
        for (const { before, removed, added } of steps.toReversed()) {
          now = applyChange(now, { removed: added, added: removed })
          expect(now.map(stateKey).sort()).toEqual(before.map(stateKey).sort())
          undone += 1
        }
        expect(now.map(stateKey).sort()).toEqual(start.map(stateKey).sort())
      }),
      { numRuns: 150 },
    )
    expect(undone).toBeGreaterThan(100)
  })

  test('an event that others were built upon is not undone before them', () => {
    const rename = { kind: 'rename', unitId: 9, name: 'A', fullName: 'A' } as const
    const first = successionEffect(rename, '2021-01-01', start, [])
    const later = applyChange(start, first)
    const last = applyChange(later, successionEffect({ kind: 'abolish', unitId: 9 }, '2022-01-01', later, []))
    expect(() => applyChange(last, { removed: first.added, added: first.removed })).toThrow('org.builtUpon')
  })
})
