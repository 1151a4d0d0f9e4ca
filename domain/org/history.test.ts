import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Problem } from '../shared/index.ts'
import { carry, type Passage, type ReportedValue } from './carry.ts'
import { scaled } from './share.ts'
import {
  applyChange,
  type SuccessionOrder,
  stateKey,
  successionEffect,
  type UnitState,
  unitsMade,
} from './succession.ts'

/** Random histories: a tree of forty units, then events in the order of time; those that are refused leave nothing. */
const root = 1
const firstUnits = 40

const start: readonly UnitState[] = Array.from({ length: firstUnits }, (_, at) => ({
  unitId: at + 1,
  from: null,
  to: null,
  level: at === 0 ? ('province' as const) : at < 8 ? ('district' as const) : ('commune' as const),
  code: String(at),
  name: `U${at}`,
  fullName: `U${at}`,
  shortName: null,
  type: null,
  parentId: at === 0 ? null : at < 8 ? root : 2 + (at % 7),
  position: at,
}))

const unit = fc.integer({ min: 2, max: firstUnits + 20 })
const made = fc.record({
  name: fc.constant('New'),
  fullName: fc.constant('New'),
  code: fc.constant(null),
  level: fc.constant('commune' as const),
  parentId: fc.integer({ min: 1, max: 8 }),
})
const target = fc.oneof(
  unit.map(unitId => ({ unitId })),
  made.map(make => ({ make })),
)
const weight = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 1, max: 99_999 }).map(String),
  fc.constantFrom('0.3', '12.75'),
)
const order: fc.Arbitrary<SuccessionOrder> = fc.oneof(
  fc.record({
    kind: fc.constant('merge' as const),
    fromUnitIds: fc.uniqueArray(unit, { minLength: 1, maxLength: 4 }),
    into: target,
  }),
  fc.record({
    kind: fc.constant('split' as const),
    fromUnitId: unit,
    into: fc.array(fc.record({ target, weight }), { minLength: 2, maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('move' as const), unitId: unit, parentId: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    kind: fc.constant('rename' as const),
    unitId: unit,
    name: fc.constant('Other'),
    fullName: fc.constant('Other'),
  }),
  fc.record({ kind: fc.constant('abolish' as const), unitId: unit }),
)

const dayAfter = (days: number): string => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10)
const orders = fc.array(fc.record({ order, gap: fc.integer({ min: 0, max: 400 }) }), { maxLength: 25 })

interface World {
  readonly states: readonly UnitState[]
  readonly passages: readonly Passage[]
  readonly days: readonly string[]
  readonly steps: readonly {
    before: readonly UnitState[]
    removed: readonly UnitState[]
    added: readonly UnitState[]
  }[]
}

const play = (events: readonly { order: SuccessionOrder; gap: number }[]): World => {
  let states = start
  let days = 0
  let nextId = firstUnits + 1
  const passages: Passage[] = []
  const steps: World['steps'][number][] = []
  const seen: string[] = [dayAfter(0)]
  for (const event of events) {
    days += event.gap
    const onDay = dayAfter(days)
    try {
      const ids = Array.from({ length: unitsMade(event.order) }, (_, at) => nextId + at)
      const effect = successionEffect(event.order, onDay, states, ids)
      steps.push({ before: states, removed: effect.removed, added: effect.added })
      states = applyChange(states, effect)
      nextId += ids.length
      for (const passage of effect.passages) passages.push({ ...passage, id: passages.length, onDay })
      seen.push(onDay, dayAfter(days + 1))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
    }
  }
  return { states, passages, days: seen, steps }
}

const standsOn = (states: readonly UnitState[], day: string) => {
  const ids = new Set(
    states
      .filter(state => (state.from ?? '') <= day && (state.to === null || day < state.to))
      .map(state => state.unitId),
  )
  return (unitId: number) => ids.has(unitId)
}

const values = fc.array(
  fc.record({
    unitId: fc.integer({ min: 1, max: firstUnits + 20 }),
    on: fc.integer({ min: 0, max: 3_000 }).map(dayAfter),
    value: fc.oneof(
      fc.integer({ min: -50, max: 1_000_000 }).map(String),
      fc
        .integer({ min: 0, max: 9_999 })
        .map(cents => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`),
    ),
  }),
  { maxLength: 40 },
)
const total = (all: readonly { readonly value: string }[]): bigint =>
  all.reduce((sum, { value }) => sum + scaled(value, 2), 0n)

describe('any history of units', () => {
  test('Σ as reported is Σ on the map and Σ held, on every day, and only units of the map carry', () => {
    fc.assert(
      fc.property(orders, values, (events, reported) => {
        const { states, passages, days } = play(events)
        for (const day of days) {
          const stands = standsOn(states, day)
          const { units, held } = carry(reported as ReportedValue[], passages, day, stands)
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
        const { units } = carry(reported as ReportedValue[], passages, day, standsOn(states, day))
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
