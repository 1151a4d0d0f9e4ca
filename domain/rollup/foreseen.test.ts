import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAfter, orders, play, standsOn, values } from '../org/history.fixture.ts'
import { carry, type Passage, plainPassages, type Roads, sharesOf } from '../org/index.ts'
import { type Indicator, sum } from '../report/index.ts'
import { type Contribution, foreseenFigures, unitsBefore } from './index.ts'

const indicator = (code: string, change: Partial<Indicator> = {}): Indicator => ({
  code,
  section: '1',
  name: code,
  nameEn: code,
  unitOfMeasure: 'cây',
  type: 'count',
  numerator: null,
  denominator: null,
  partOf: null,
  yearly: true,
  ...change,
})

const onDay = '2025-07-01'
const whole = { weight: '1', weightOf: '1' }
const gave = (unitId: number, code: string, value: string, period = '2021'): Contribution => ({
  unitId,
  indicator: code,
  period,
  value,
})
const roads: Roads = {
  onDay,
  passages: [
    { id: 1, onDay: '2024-12-01', fromUnitId: 1, into: [{ unitId: 2, share: whole }] },
    { id: 2, onDay, fromUnitId: 2, into: [{ unitId: 3, share: whole }] },
    { id: 2, onDay, fromUnitId: 9, into: [{ unitId: 3, share: whole }] },
  ],
  standing: [3],
  under: [],
}
const parts = (...weights: string[]) => sharesOf(weights).map((share, at) => ({ unitId: 20 + at, share }))

describe('what a division would give', () => {
  test('is what stands on the unit, with what came to it before, in whole parts; a rate follows anew', () => {
    const indicators = [
      indicator('planted'),
      indicator('alive'),
      indicator('rate', { type: 'rate', numerator: 'alive', denominator: 'planted' }),
    ]
    const given = [
      gave(1, 'planted', '40'),
      gave(2, 'planted', '60'),
      gave(1, 'alive', '10'),
      gave(2, 'alive', '41'),
      gave(9, 'planted', '7'),
    ]
    const told = foreseenFigures(
      indicators,
      given,
      roads,
      { unitId: 2, successionId: 2 },
      parts('1', '2'),
      () => '2023-01-01',
    )
    const part = (value: string, apportioned = true) => ({ value, apportioned })
    expect(told).toEqual([
      { indicator: 'planted', period: '2021', whole: '100', parts: [part('33'), part('67')], sum: '100' },
      {
        indicator: 'alive',
        period: '2021',
        whole: '51',
        parts: [part('17', false), part('34', false)],
        sum: '51',
      },
      { indicator: 'rate', period: '2021', whole: '51', parts: [part('51.5'), part('50.7')], sum: null },
    ])
    expect([...unitsBefore(roads, 2)].sort()).toEqual([1, 2])
  })

  test('of a unit without an event is asked as if the event were there', () => {
    const silent = { ...roads, passages: [] }
    const asked = { unitId: 5, successionId: null }
    const told = foreseenFigures(
      [indicator('planted')],
      [gave(5, 'planted', '5')],
      silent,
      asked,
      parts('1', '1'),
      () => '2023-01-01',
    )
    expect(told).toMatchObject([{ whole: '5', parts: [{ value: '3' }, { value: '2' }], sum: '5' }])
  })
})

/** Values as figures of one indicator, each counted on its own day: one a unit. */
const oneEach = <Value extends { readonly unitId: number }>(all: readonly Value[]) => [
  ...new Map(all.map(value => [value.unitId, value])).values(),
]

test('is by how much each successor has more afterwards, and Σ is what stood on the unit: for any history', () => {
  let divided = 0
  const weights = fc.array(fc.integer({ min: 1, max: 9_999 }).map(String), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(orders, values, weights, fc.nat(), (events, given, weighed, chosen) => {
      const { states, passages } = play(events)
      const passage = passages[chosen % Math.max(1, passages.length)]
      if (passage === undefined) return
      const day = passage.onDay
      const stands = standsOn(states, day)
      const goingOn = passages.filter(each => each.onDay === day && each.id > passage.id)
      const to = states
        .map(({ unitId }) => unitId)
        .filter(unitId => stands(unitId) && !goingOn.some(({ fromUnitId }) => fromUnitId === unitId))
      const into = sharesOf(weighed).flatMap((share, at) => {
        const unitId = [...new Set(to)].sort((one, other) => one - other)[at]
        return unitId === undefined ? [] : [{ unitId, share }]
      })
      if (into.length < weighed.length) return
      const withParts = (said: Passage['into']) =>
        passages.map(each => (each === passage ? { ...passage, into: said } : each))
      const begun = { unitId: passage.fromUnitId, on: dayAfter(0), value: '1001' }
      const reported = oneEach([...given, begun])
      const mended = carry(reported, withParts(into), day, stands)
      const without = carry(
        reported,
        withParts(into.map(({ unitId }) => ({ unitId, share: null }))),
        day,
        stands,
      )
      const on = new Map(reported.map(value => [value.unitId, value.on]))
      const told = foreseenFigures(
        [indicator('x')],
        reported.map(({ unitId, value }) => gave(unitId, 'x', value)),
        { onDay: day, passages: plainPassages(passages), standing: [...new Set(to)], under: [] },
        { unitId: passage.fromUnitId, successionId: passage.id },
        [...into].reverse(),
        unitId => on.get(unitId) ?? day,
      )
      const got = [...(told[0]?.parts ?? [])].reverse().map(({ value }) => value ?? '0')
      for (const [at, { unitId }] of into.entries()) {
        const before = without.units.get(unitId)?.value ?? '0'
        expect(sum([before, got[at] ?? '0'])).toBe(sum([mended.units.get(unitId)?.value ?? '0']))
      }
      const [line] = told
      if (line === undefined) return
      expect(line.sum).toBe(line.whole)
      divided += 1
    }),
    { numRuns: 300 },
  )
  expect(divided).toBeGreaterThan(30)
})
