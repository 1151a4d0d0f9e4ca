import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orders, play, standsOn, values } from './history.fixture.ts'
import { carrierTo, carry, countPlaced, placesOn } from './index.ts'
import { scaled } from './share.ts'

const whole = { weight: 1n, weightOf: 1n }
/** On 1/7/2025 communes 1 and 2 become 3, district 4 ends with its level under province 9, and 5 ends alone. */
const passages = [
  { id: 1, onDay: '2025-07-01', fromUnitId: 1, into: [{ unitId: 3, share: whole }] },
  { id: 2, onDay: '2025-07-01', fromUnitId: 2, into: [{ unitId: 3, share: whole }] },
  { id: 3, onDay: '2025-07-01', fromUnitId: 4, into: [] },
  { id: 4, onDay: '2025-07-01', fromUnitId: 5, into: [] },
]
const stands = (unitId: number) => unitId === 3 || unitId === 9
const underOf = (unitId: number) => (unitId === 4 ? 9 : null)
const on = '2023-04-05'

describe('a level that vanished', () => {
  const given = [
    { unitId: 1, on, value: '3' },
    { unitId: 4, on, value: '40' },
    { unitId: 5, on, value: '5' },
  ]

  test('leaves its reports with its units, found below the unit of the map, and in Σ on the map', () => {
    const { below, held, proof } = carry(given, passages, '2025-07-01', stands, underOf)
    expect(below).toEqual([{ unitId: 4, underUnitId: 9, value: '40', sources: [4] }])
    expect(held).toMatchObject([{ unitId: 5, why: 'abolished', value: '5' }])
    expect(proof).toEqual({ reported: '48', carried: '43', held: '5' })
  })

  test('is as it was the day before', () => {
    const before = carry(given, passages, '2025-06-30', unitId => unitId < 6, underOf)
    expect([before.below, before.held]).toEqual([[], []])
    expect(before.units.get(4)?.value).toBe('40')
  })
})

test('places say of whom they are made, what is a part, what lies below, and what can be moved nowhere', () => {
  const third = { weight: 1n, weightOf: 2n }
  const divided = [
    ...passages,
    {
      id: 5,
      onDay: '2025-07-01',
      fromUnitId: 6,
      into: [
        { unitId: 3, share: third },
        { unitId: 9, share: third },
      ],
    },
    {
      id: 6,
      onDay: '2025-07-01',
      fromUnitId: 7,
      into: [
        { unitId: 3, share: null },
        { unitId: 9, share: null },
      ],
    },
  ]
  const carrier = carrierTo(divided, '2025-07-01', stands, underOf)
  const units = [1, 2, 4, 5, 6, 7].map(unitId => ({ unitId, on }))
  expect(placesOn(units, carrier)).toEqual([
    { unitId: 3, under: null, held: null, sources: [1, 2, 6], parts: [6] },
    { unitId: 9, under: null, held: null, sources: [6], parts: [6] },
    { unitId: 4, under: 9, held: null, sources: [4], parts: [] },
    { unitId: 5, under: null, held: 'abolished', sources: [5], parts: [] },
    { unitId: 7, under: null, held: 'weights', sources: [7], parts: [] },
  ])
})

const shown = (places: ReturnType<typeof placesOn>) =>
  places.map(place => ({ ...place, sources: place.sources.map(unitId => ({ unitId })) }))

test('on any day of any history every unit lies somewhere, everything is counted once, and Σ is the same', () => {
  fc.assert(
    fc.property(orders, values, fc.integer({ min: 1, max: 8 }), (events, reported, top) => {
      const { states, passages: happened, days } = play(events)
      for (const day of days) {
        const standing = standsOn(states, day)
        const under = (unitId: number) => (unitId % 2 === 0 && standing(top) ? top : null)
        const carrier = carrierTo(happened, day, standing, under)
        const { units, below, held, proof } = carrier(reported)
        const sum = (all: Iterable<{ readonly value: string }>) =>
          [...all].reduce((total, { value }) => total + scaled(value, 2), 0n)
        expect(sum(units.values()) + sum(below) + sum(held)).toBe(sum(reported))
        expect(scaled(proof.carried, 2) + scaled(proof.held, 2)).toBe(scaled(proof.reported, 2))
        for (const { underUnitId } of below) expect(standing(underUnitId)).toBe(true)
        const places = placesOn(reported, carrier)
        const placed = new Set(places.flatMap(({ sources }) => sources))
        expect(placed).toEqual(new Set(reported.map(({ unitId }) => unitId)))
        const { reported: all, carried, held: kept } = countPlaced(reported, shown(places))
        expect(carried + kept).toBe(all)
        expect(all).toBe(reported.length)
        for (const { unitId, under: above, held: why } of places)
          if (above === null && why === null) expect(standing(unitId)).toBe(true)
      }
    }),
    { numRuns: 100 },
  )
})
