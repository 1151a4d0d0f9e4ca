import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orders, play, standsOn } from '../org/history.fixture.ts'
import { carrierTo } from '../org/index.ts'
import type { Indicator } from '../report/index.ts'
import { type Contribution, overWindow, percent, readOnMap, sum, totalsOf } from './index.ts'

const indicator = (code: string, name: string, change: Partial<Indicator> = {}): Indicator => ({
  code,
  section: '1',
  name,
  nameEn: name,
  unitOfMeasure: 'lượt',
  type: 'count',
  numerator: null,
  denominator: null,
  partOf: null,
  yearly: true,
  ...change,
})

const indicators = [
  indicator('sessions', 'Buổi tuyên truyền'),
  indicator('kept', 'Mô hình đang duy trì'),
  indicator('registered', 'Khu dân cư đăng ký'),
  indicator('recognised', 'Khu dân cư được công nhận'),
  indicator('rate', 'Tỷ lệ', { type: 'rate', numerator: 'recognised', denominator: 'registered' }),
  indicator('open', 'Chưa được công nhận', { formula: 'registered - recognised' }),
  indicator('share', 'Buổi mỗi mô hình', { formula: 'sessions / kept' }),
]

const third = { weight: 1n, weightOf: 3n }
/** A and B merge into C; D is divided in three, E in unknown parts, F ends, and G goes on as H. */
const passages = [
  { id: 1, onDay: '2025-07-01', fromUnitId: 1, into: [{ unitId: 3, share: { weight: 1n, weightOf: 1n } }] },
  { id: 2, onDay: '2025-07-01', fromUnitId: 2, into: [{ unitId: 3, share: { weight: 1n, weightOf: 1n } }] },
  { id: 3, onDay: '2025-07-01', fromUnitId: 4, into: [11, 12, 13].map(unitId => ({ unitId, share: third })) },
  { id: 4, onDay: '2025-07-01', fromUnitId: 5, into: [11, 12].map(unitId => ({ unitId, share: null })) },
  { id: 5, onDay: '2025-07-01', fromUnitId: 6, into: [] },
]
const after = new Set([3, 11, 12, 13])
const today = carrierTo(passages, '2025-07-02', unitId => after.has(unitId))
const before = () => '2023-04-05'

const gave = (unitId: number, code: string, period: string, value: string): Contribution => ({
  unitId,
  indicator: code,
  period,
  value,
})

describe('a roll-up on the map of another day', () => {
  test('merged units are one, whole counts stay whole, and what nobody can divide is held with the reason', () => {
    const given = [
      gave(1, 'sessions', '2014', '5'),
      gave(2, 'sessions', '2014', '7'),
      gave(4, 'sessions', '2014', '100'),
      gave(5, 'sessions', '2014', '30'),
      gave(6, 'sessions', '2014', '9'),
    ]
    const { proofs, overall, placesOf } = readOnMap(indicators, given, today, before)
    expect(proofs).toEqual([
      { indicator: 'sessions', reported: '151', carried: '112', below: '0', held: '39', apportioned: 3 },
    ])
    expect(overall).toEqual([{ indicator: 'sessions', period: 'all', value: '151', units: 6 }])
    const told = placesOf('sessions').map(({ unitId, held, sources, overall: own }) => [
      unitId,
      held,
      sources,
      own?.value,
      own?.apportioned,
    ])
    expect(told).toEqual([
      [3, null, [1, 2], '12', false],
      [11, null, [4], '34', true],
      [12, null, [4], '33', true],
      [13, null, [4], '33', true],
      [5, 'weights', [5], '30', false],
      [6, 'abolished', [6], '9', false],
    ])
  })

  test('a rate is that of the two counts of the units merged, and only of those that gave both', () => {
    const given = [
      gave(1, 'registered', '2014', '10'),
      gave(1, 'recognised', '2014', '10'),
      gave(2, 'registered', '2014', '90'),
      gave(2, 'recognised', '2014', '0'),
      gave(4, 'recognised', '2014', '50'),
    ]
    const { totals, placesOf } = readOnMap(indicators, given, today, before)
    expect(totals).toContainEqual({ indicator: 'rate', period: '2014', value: '10', units: 1 })
    expect(placesOf('rate').map(({ unitId, overall }) => [unitId, overall?.value])).toEqual([[3, '10']])
  })

  test('over the window a stock is that of its latest year', () => {
    const given = [
      gave(1, 'kept', '2014', '5'),
      gave(1, 'kept', '2015', '6'),
      gave(2, 'kept', '2015', '1'),
      gave(4, 'kept', '2014', '8'),
    ]
    const { overall, proofs } = readOnMap(indicators, given, today, before)
    expect(overall).toEqual([{ indicator: 'kept', period: 'all', value: '7', units: 1 }])
    expect(proofs).toMatchObject([{ reported: '7', carried: '7', held: '0' }])
  })

  test('an old map is not given what was counted after its units were joined', () => {
    const merged = [
      { ...(passages[1] ?? passages[0]), into: [{ unitId: 1, share: { weight: 1n, weightOf: 1n } }] },
    ]
    const old = carrierTo(merged as typeof passages, '2015-01-01', unitId => unitId <= 2)
    const given = [gave(1, 'sessions', '2014', '12')]
    const later = readOnMap(indicators, given, old, () => '2026-01-01')
    expect(later.placesOf('sessions')).toMatchObject([{ unitId: 1, held: 'predecessors' }])
    const earlier = readOnMap(indicators, given, old, before)
    expect(earlier.placesOf('sessions')).toMatchObject([{ unitId: 1, held: null }])
  })
})

const contributions = fc.array(
  fc.record({
    unitId: fc.integer({ min: 2, max: 60 }),
    indicator: fc.constantFrom('sessions', 'kept', 'registered', 'recognised'),
    period: fc.constantFrom('2019', '2020', '2021'),
    value: fc.integer({ min: 0, max: 99_999 }).map(String),
  }),
  { maxLength: 80 },
)

test('on any map of any history all totals and rates are those of the reports, and the parts add up to them', () => {
  fc.assert(
    fc.property(orders, contributions, fc.integer({ min: 0, max: 60 }), (events, given, shift) => {
      const { states, passages: happened, days } = play(events)
      const firstDay = days[0] ?? ''
      for (const day of days) {
        const carrier = carrierTo(happened, day, standsOn(states, day))
        const onMap = readOnMap(
          indicators,
          given,
          carrier,
          unitId => days[(unitId + shift) % days.length] ?? firstDay,
        )
        const values = (totals: readonly { indicator: string; period: string; value: string | null }[]) =>
          totals.map(({ indicator: code, period, value }) => [code, period, value])
        expect(values(onMap.totals)).toEqual(values(totalsOf(indicators, given)))
        expect(values(onMap.overall)).toEqual(values(overWindow(indicators, given)))
        for (const { indicator: code, reported, carried, held } of onMap.proofs) {
          expect(sum([carried, held])).toBe(reported)
          const parts = onMap.placesOf(code).flatMap(({ overall }) => overall?.value ?? [])
          expect(sum(parts)).toBe(reported)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('the parts of a rate are rates of their own two counts', () => {
  const given = [
    gave(4, 'registered', '2014', '100'),
    gave(4, 'recognised', '2014', '50'),
    gave(4, 'registered', '2015', '20'),
    gave(4, 'recognised', '2015', '1'),
  ]
  const { placesOf } = readOnMap(indicators, given, today, before)
  const counts = (code: string) =>
    new Map(placesOf(code).map(({ unitId, overall }) => [unitId, overall?.value]))
  for (const { unitId, overall } of placesOf('rate')) {
    const part = counts('recognised').get(unitId) ?? '0'
    expect(overall?.value).toBe(percent(part, counts('registered').get(unitId) ?? '0'))
  }
})
