import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answeringFor, type RoutingClause, routeOf } from './routing.ts'

const units: Readonly<Record<string, readonly number[]>> = {
  'UBND tỉnh': [1],
  'Công an tỉnh': [2],
  'Ủy ban MTTQ Việt Nam tỉnh': [3],
}
const unitsOf = (phrase: string) => units[phrase] ?? []
const asking = { standingUnitId: 2, askingUnitId: 9 }

const clause = (more: Partial<RoutingClause> = {}): RoutingClause => ({
  text: 'Nếu có khó khăn, vướng mắc, báo cáo về UBND tỉnh (qua Công an tỉnh, Ủy ban MTTQ Việt Nam tỉnh)',
  condition: 'Nếu có khó khăn, vướng mắc',
  recipients: [{ to: 'UBND tỉnh', via: ['Công an tỉnh', 'Ủy ban MTTQ Việt Nam tỉnh'] }],
  ...more,
})

describe('where a difficulty goes', () => {
  test('through the bodies that the plan names, to the one it names', () => {
    expect(routeOf([clause()], unitsOf, asking)).toEqual([2, 3, 1])
  })

  test('to the standing agency where the plan says nothing, or names nobody that is known', () => {
    expect(routeOf([], unitsOf, asking)).toEqual([2])
    const report = clause({ text: 'Gửi báo cáo về UBND tỉnh', condition: null })
    expect(routeOf([report], unitsOf, asking)).toEqual([2])
    const unknown = clause({ recipients: [{ to: 'Tổ công tác', via: [] }] })
    expect(routeOf([unknown], unitsOf, asking)).toEqual([2])
  })

  test('not by a report that only speaks of difficulties', () => {
    const report = clause({
      text: 'Báo cáo nêu rõ khó khăn, vướng mắc',
      condition: null,
      recipients: [{ to: 'UBND tỉnh', via: [] }],
    })
    expect(routeOf([report], unitsOf, asking)).toEqual([2])
  })

  test('never to the unit that asks, never twice, never nowhere', () => {
    const phrase = fc.constantFrom(...Object.keys(units), 'ai đó')
    const recipient = fc.record({ to: phrase, via: fc.array(phrase, { maxLength: 3 }) })
    fc.assert(
      fc.property(
        fc.array(fc.array(recipient, { maxLength: 3 }), { maxLength: 3 }),
        fc.constantFrom(1, 3, 9),
        (all, askingUnitId) => {
          const route = routeOf(
            all.map(recipients => clause({ recipients })),
            unitsOf,
            { standingUnitId: 2, askingUnitId },
          )
          expect(route.length).toBeGreaterThan(0)
          expect(route).not.toContain(askingUnitId)
          expect(new Set(route).size).toBe(route.length)
        },
      ),
    )
  })
})

describe('who answers for a unit that ended', () => {
  const between = { standingUnitId: 2, askingUnitIds: [9] }
  const heirs = (into: Readonly<Record<number, readonly number[]>>) => (unitId: number) =>
    into[unitId] ?? [unitId]

  test('is itself while it goes on, and then its one successor', () => {
    expect(answeringFor(1, between, heirs({}))).toBe(1)
    expect(answeringFor(1, between, heirs({ 1: [1, 5] }))).toBe(1)
    expect(answeringFor(1, between, heirs({ 1: [5] }))).toBe(5)
  })

  test('is the standing agency where nobody can tell, and never who asks', () => {
    expect(answeringFor(1, between, heirs({ 1: [5, 6] }))).toBe(2)
    expect(answeringFor(1, between, heirs({ 1: [] }))).toBe(2)
    expect(answeringFor(1, between, heirs({ 1: [9] }))).toBe(2)
    expect(answeringFor(1, between, heirs({ 1: [], 2: [7] }))).toBe(7)
    expect(answeringFor(1, between, heirs({ 1: [], 2: [] }))).toBeNull()
  })
})
