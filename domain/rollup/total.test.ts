import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Indicator } from '../report/index.ts'
import { type Contribution, isStock, overWindow, percent, sum, totalsOf } from './index.ts'

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

const sessions = indicator('sessions', 'Buổi tuyên truyền')
const kept = indicator('kept', 'Mô hình đang duy trì (cuối kỳ)')
const registered = indicator('registered', 'Khu dân cư đăng ký')
const recognised = indicator('recognised', 'Khu dân cư được công nhận')
const rate = indicator('rate', 'Tỷ lệ được công nhận', {
  type: 'rate',
  numerator: 'recognised',
  denominator: 'registered',
})
const all = [sessions, kept, registered, recognised, rate]

const gave = (unitId: number, code: string, period: string, value: string): Contribution => ({
  unitId,
  indicator: code,
  period,
  value,
})
const find = (totals: ReturnType<typeof totalsOf>, code: string, period: string) =>
  totals.find(total => total.indicator === code && total.period === period)

describe('a total', () => {
  it('is exact and says of how many units it is made', () => {
    const given = [gave(1, 'sessions', '2014', '0.1'), gave(2, 'sessions', '2014', '0.2')]
    expect(totalsOf(all, given)).toEqual([{ indicator: 'sessions', period: '2014', value: '0.3', units: 2 }])
  })

  it('takes a unit once, the later of its two reports', () => {
    const given = [gave(1, 'sessions', '2014', '5'), gave(1, 'sessions', '2014', '7')]
    expect(find(totalsOf(all, given), 'sessions', '2014')).toMatchObject({ value: '7', units: 1 })
    expect(find(overWindow(all, given), 'sessions', 'all')).toMatchObject({ value: '7', units: 1 })
  })

  it('derives a rate from the sums of units that gave both counts, not from their rates', () => {
    const given = [
      gave(1, 'registered', '2014', '10'),
      gave(1, 'recognised', '2014', '10'),
      gave(2, 'registered', '2014', '90'),
      gave(2, 'recognised', '2014', '0'),
      gave(3, 'recognised', '2014', '50'),
    ]
    expect(find(totalsOf(all, given), 'rate', '2014')).toMatchObject({ value: '10', units: 2 })
  })

  it('has no rate where nothing was registered', () => {
    const given = [gave(1, 'registered', '2014', '0'), gave(1, 'recognised', '2014', '0')]
    expect(find(totalsOf(all, given), 'rate', '2014')?.value).toBeNull()
  })
})

describe('over the whole window', () => {
  it('counts add up, what is kept stands as it stood last, and a rate follows from its counts', () => {
    const given = [
      gave(1, 'sessions', '2014', '3'),
      gave(2, 'sessions', '2015', '4'),
      gave(1, 'kept', '2014', '8'),
      gave(1, 'kept', '2015', '9'),
      gave(2, 'kept', '2014', '5'),
      gave(1, 'registered', '2014', '10'),
      gave(1, 'recognised', '2014', '5'),
      gave(1, 'registered', '2015', '30'),
      gave(1, 'recognised', '2015', '30'),
    ]
    const whole = overWindow(all, given)
    expect(find(whole, 'sessions', 'all')).toMatchObject({ value: '7', units: 2 })
    expect(find(whole, 'kept', 'all')).toMatchObject({ value: '9', units: 1 })
    expect(find(whole, 'rate', 'all')).toMatchObject({ value: '87.5', units: 1 })
  })

  it('a stock is known by its name', () => {
    expect([kept, sessions].map(isStock)).toEqual([true, false])
    expect(isStock({ ...kept, type: 'rate' })).toBe(false)
  })
})

const contributions = fc.array(
  fc.record({
    unitId: fc.integer({ min: 1, max: 6 }),
    indicator: fc.constantFrom('sessions', 'registered', 'recognised'),
    period: fc.constantFrom('2013', '2014', '2015'),
    value: fc.integer({ min: 0, max: 99_999 }).map(String),
  }),
  { maxLength: 60 },
)

describe('laws', () => {
  it('the years of a count add up to its whole', () => {
    fc.assert(
      fc.property(contributions, given => {
        const years = totalsOf([sessions], given).map(({ value }) => value ?? '0')
        const [whole] = overWindow([sessions], given)
        expect(whole?.value ?? '0').toBe(sum(years))
      }),
    )
  })

  it('who reports nothing changes nothing, and the order of units does not matter', () => {
    fc.assert(
      fc.property(contributions, given => {
        const once = [
          ...new Map(given.map(each => [`${each.unitId} ${each.indicator} ${each.period}`, each])).values(),
        ]
        expect(totalsOf(all, once.toReversed())).toEqual(totalsOf(all, once))
      }),
    )
  })

  it('a rate of one unit is its own two counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 999 }), (part, whole) => {
        const given = [
          gave(1, 'recognised', '2014', String(part)),
          gave(1, 'registered', '2014', String(whole)),
        ]
        expect(find(totalsOf(all, given), 'rate', '2014')?.value).toBe(percent(String(part), String(whole)))
      }),
    )
  })
})
