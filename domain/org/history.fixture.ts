import fc from 'fast-check'
import { Problem } from '../shared/index.ts'
import type { ReportedValue } from './carry.ts'
import type { SuccessionOrder, UnitState } from './order.ts'
import type { Passage } from './passage.ts'
import { applyChange, successionEffect, unitsMade } from './succession.ts'

/** Random histories: a tree of forty units, then events in the order of time; those that are refused leave nothing. */
const root = 1
export const firstUnits = 40

export const start: readonly UnitState[] = Array.from({ length: firstUnits }, (_, at) => ({
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
    fromUnitIds: fc.uniqueArray(unit, { maxLength: 4 }),
    parts: fc.array(fc.record({ unitId: unit, given: weight, kept: weight }), { maxLength: 2 }),
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

export const dayAfter = (days: number): string =>
  new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10)
export const orders: fc.Arbitrary<readonly { readonly order: SuccessionOrder; readonly gap: number }[]> =
  fc.array(fc.record({ order, gap: fc.integer({ min: 0, max: 400 }) }), { maxLength: 25 })

export interface World {
  readonly states: readonly UnitState[]
  readonly passages: readonly Passage[]
  readonly days: readonly string[]
  readonly steps: readonly {
    before: readonly UnitState[]
    removed: readonly UnitState[]
    added: readonly UnitState[]
  }[]
}

export const play = (events: readonly { order: SuccessionOrder; gap: number }[]): World => {
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

export const standsOn = (states: readonly UnitState[], day: string) => {
  const ids = new Set(
    states
      .filter(state => (state.from ?? '') <= day && (state.to === null || day < state.to))
      .map(state => state.unitId),
  )
  return (unitId: number) => ids.has(unitId)
}

export const values: fc.Arbitrary<readonly ReportedValue[]> = fc.array(
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
