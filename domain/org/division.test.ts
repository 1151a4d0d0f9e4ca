import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orders, play, standsOn, values } from './history.fixture.ts'
import { carry, divisionInForce, divisionParts, type Passage } from './index.ts'
import { scaled } from './share.ts'

/** Says something, or takes back what is in force, where anything is. */
const words = fc.array(fc.boolean(), { maxLength: 30 })

interface Said {
  readonly id: number
  readonly takesBack: number | null
}

const spoken = (all: readonly boolean[]) => {
  const records: Said[] = []
  const standing: number[] = []
  for (const [at, gives] of all.entries()) {
    const id = at + 1
    if (gives) standing.push(id)
    const takesBack = gives ? null : (standing.pop() ?? null)
    if (gives || takesBack !== null) records.push({ id, takesBack })
  }
  return { records, last: standing.at(-1) ?? null }
}

test('after any history of giving and taking back, the last that was not taken back is in force', () => {
  fc.assert(
    fc.property(words, all => {
      const { records, last } = spoken(all)
      expect(divisionInForce(records)?.id ?? null).toBe(last)
      expect(divisionInForce(records.toReversed())?.id ?? null).toBe(last)
    }),
  )
})

const weight = fc.oneof(
  fc.integer({ min: 1, max: 9_999_999 }).map(String),
  fc
    .integer({ min: 1, max: 9_999_999 })
    .map(cents => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`),
)

describe('the shares that follow from weights', () => {
  test('add up to 1 exactly, whatever the weights', () => {
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 40 }), weights => {
        const parts = divisionParts(
          [],
          weights.map((each, at) => ({ unitId: at + 1, weight: each })),
        )
        const whole = parts[0]?.share.weightOf
        expect(parts.every(({ share }) => share.weightOf === whole)).toBe(true)
        expect(parts.reduce((sum, { share }) => sum + share.weight, 0n)).toBe(whole)
      }),
    )
  })

  const into = [
    { unitId: 1, weight: '1' },
    { unitId: 2, weight: '3' },
  ]

  test('are for exactly the successors that the event named', () => {
    expect(divisionParts([2, 1], into).map(({ share }) => share.weight)).toEqual([1n, 3n])
    expect(() => divisionParts([1, 2, 3], into)).toThrow('org.otherSuccessors')
    expect(() => divisionParts([1, 3], into)).toThrow('org.otherSuccessors')
    expect(() => divisionParts([], [...into, { unitId: 2, weight: '5' }])).toThrow('org.otherSuccessors')
  })

  test('of a merger are for its successor and at least one other', () => {
    expect(divisionParts([2], into).map(({ share }) => share.weight)).toEqual([1n, 3n])
    expect(() => divisionParts([3], into)).toThrow('org.mergerNotDivided')
    expect(() => divisionParts([1], into.slice(0, 1))).toThrow('org.mergerNotDivided')
    expect(() => divisionParts([1], [...into, { unitId: 2, weight: '5' }])).toThrow('org.otherSuccessors')
  })
})

/** The same history with each division, each merger, and each ending without successors, said anew. */
const saidAnew = (passages: readonly Passage[], weights: readonly string[], to: number): readonly Passage[] =>
  passages.map(passage => {
    const named = passage.into.map(({ unitId }) => unitId)
    if (named.length === 1 && named.some(unitId => unitId === to || unitId === passage.fromUnitId))
      return passage
    const units = named.length > 1 ? named : [...named, to, ...(named.length === 1 ? [] : [to + 1])]
    const parts = divisionParts(
      named,
      units.map((unitId, at) => ({ unitId, weight: weights[at % weights.length] ?? '1' })),
    )
    return {
      ...passage,
      into: parts.map(({ unitId, share }) => ({ unitId, share, oneWay: passage.into.length === 0 })),
    }
  })

test('said anew by other weights, parts may change, Σ never does: as reported, on the map, on both maps', () => {
  let moved = 0
  fc.assert(
    fc.property(
      orders,
      values,
      fc.array(weight, { minLength: 2, maxLength: 5 }),
      fc.integer({ min: 2, max: 39 }),
      (events, reported, weights, to) => {
        const { states, passages, days } = play(events)
        const mended = saidAnew(passages, weights, to)
        for (const day of days) {
          const stands = standsOn(states, day)
          const before = carry(reported, passages, day, stands)
          const after = carry(reported, mended, day, stands)
          const total = ({ units, held }: typeof before) =>
            [...units.values(), ...held].reduce((sum, { value }) => sum + scaled(value, 2), 0n)
          expect(total(after)).toBe(total(before))
          expect(after.proof.reported).toBe(before.proof.reported)
          for (const unitId of after.units.keys()) expect(stands(unitId)).toBe(true)
          if (JSON.stringify([...after.units.keys()]) !== JSON.stringify([...before.units.keys()])) moved += 1
        }
      },
    ),
    { numRuns: 100 },
  )
  expect(moved).toBeGreaterThan(0)
})

test('where a district was divided into communes, what these count later goes back to their own communes of before', () => {
  const whole = { weight: 1n, weightOf: 1n }
  const half = { weight: 1n, weightOf: 2n }
  const onDay = '2025-07-01'
  const halves = (oneWay: boolean) => [
    { unitId: 3, share: half, oneWay },
    { unitId: 4, share: half, oneWay },
  ]
  const communes = { id: 1, onDay, fromUnitId: 1, into: [{ unitId: 3, share: whole }] }
  const district = { id: 2, onDay, fromUnitId: 9, into: halves(true) }
  const before = (unitId: number) => unitId === 1 || unitId === 9
  const later = [{ unitId: 3, on: '2026-01-01', value: '10' }]
  expect(carry(later, [communes, district], '2025-06-30', before).units.get(1)?.value).toBe('10')
  // A unit of the same level would have become a part of it: then nobody can tell.
  const { held } = carry(later, [communes, { ...district, into: halves(false) }], '2025-06-30', before)
  expect(held).toMatchObject([{ unitId: 3, why: 'predecessors', value: '10' }])
  const early = [{ unitId: 9, on: '2025-01-01', value: '7' }]
  const after = carry(early, [communes, district], onDay, unitId => unitId === 3 || unitId === 4)
  expect([after.units.get(3)?.value, after.units.get(4)?.value]).toEqual(['4', '3'])
})
