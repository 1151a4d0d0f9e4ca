import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './day.ts'
import { officeDuration, officeSecondsBetween } from './officeTime.ts'
import { dayStatus, defaultCalendar } from './workday.ts'

const between = (from: string, to: string) => officeSecondsBetween(from, to, defaultCalendar)
const hour = 3600

describe('working time between two instants', () => {
  test('counts office hours only, to the second', () => {
    expect(between('2023-04-06T07:29:59+07:00', '2023-04-06T07:30:00+07:00')).toBe(0)
    expect(between('2023-04-06T07:29:59+07:00', '2023-04-06T07:30:01+07:00')).toBe(1)
    expect(between('2023-04-06T11:59:59+07:00', '2023-04-06T13:30:01+07:00')).toBe(2)
    expect(between('2023-04-06T16:59:59+07:00', '2023-04-06T23:00:00+07:00')).toBe(1)
    expect(between('2023-04-06T00:00:00+07:00', '2023-04-07T00:00:00+07:00')).toBe(8 * hour)
  })

  test('passes over weekends, Tết and holidays, and counts a Saturday that is worked by a swap', () => {
    expect(between('2023-04-07T17:00:00+07:00', '2023-04-10T07:30:00+07:00')).toBe(0)
    expect(between('2023-01-20T00:00:00+07:00', '2023-01-27T00:00:00+07:00')).toBe(0)
    const swaps = [...defaultCalendar.values()].filter(({ working }) => working)
    for (const { on } of swaps)
      expect(between(`${on}T00:00:00+07:00`, `${addDays(on, 1)}T00:00:00+07:00`)).toBe(8 * hour)
  })

  test('is nothing backwards', () => {
    expect(between('2023-04-07T10:00:00+07:00', '2023-04-06T10:00:00+07:00')).toBe(0)
  })

  const start = Date.parse('2022-12-01T00:00:00Z')
  const instants = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 90 * 86_400 }))).map(each =>
    each
      .slice()
      .sort((a, b) => a - b)
      .map(second => new Date(start + second * 1000).toISOString()),
  )

  test('adds up over any instant between, and is never more than the clock', () => {
    fc.assert(
      fc.property(instants, ([a = '', b = '', c = '']) => {
        expect(between(a, b) + between(b, c)).toBe(between(a, c))
        expect(between(a, c)).toBeLessThanOrEqual((Date.parse(c) - Date.parse(a)) / 1000)
      }),
      { numRuns: 60 },
    )
  })

  test('of a whole day is eight hours or nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), offset => {
        const day = addDays('2016-01-01', offset)
        const whole = between(`${day}T00:00:00+07:00`, `${addDays(day, 1)}T00:00:00+07:00`)
        expect(whole).toBe(dayStatus(day, defaultCalendar).working ? 8 * hour : 0)
      }),
      { numRuns: 200 },
    )
  })
})

test('eight office hours are said as one working day', () => {
  expect(officeDuration(8 * hour - 1)).toEqual({ days: 0, hours: 7, minutes: 59 })
  expect(officeDuration(8 * hour)).toEqual({ days: 1, hours: 0, minutes: 0 })
  expect(officeDuration(19 * hour + 30 * 60 + 59)).toEqual({ days: 2, hours: 3, minutes: 30 })
})
