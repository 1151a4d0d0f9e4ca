import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayFromNumber, dayNumber, dayOf, daysBetween, isDay, partsOf, weekday } from './index.ts'

const number = fc.integer({ min: -200_000, max: 200_000 })

test('the count starts on 1 January 1970, a Thursday', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(weekday('1970-01-01')).toBe(4)
})

test.each([
  ['2023-04-15', 6],
  ['2023-05-15', 1],
  ['2024-02-29', 4],
  ['2000-03-01', 3],
])('%s falls on weekday %i', (day, expected) => {
  expect(weekday(day)).toBe(expected)
})

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['1900-02-28', 1, '1900-03-01'],
  ['2023-12-31', 1, '2024-01-01'],
  ['2024-01-01', -1, '2023-12-31'],
])('%s and %i days is %s', (day, count, expected) => {
  expect(addDays(day, count)).toBe(expected)
})

test.each(['2023-04-31', '2023-02-29', '2023-13-01', '2023-00-10', '2023-4-5', '05/4/2023', ''])(
  '%j is no day and is refused',
  text => {
    expect(isDay(text)).toBe(false)
    expect(() => partsOf(text)).toThrow(RangeError)
  },
)

test('a day that the calendar lacks is null', () => {
  expect(dayOf(2023, 4, 31)).toBeNull()
  expect(dayOf(2024, 2, 29)).toBe('2024-02-29')
})

describe('laws', () => {
  test('number and day are inverse, and agree with the platform in UTC', () => {
    fc.assert(
      fc.property(number, count => {
        const day = dayFromNumber(count)
        expect(dayNumber(day)).toBe(count)
        expect(day).toBe(new Date(count * 86_400_000).toISOString().slice(0, 10))
      }),
    )
  })
  test('adding is additive, and undone by the distance', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: -5000, max: 5000 }), (count, step) => {
        const day = dayFromNumber(count)
        expect(daysBetween(day, addDays(day, step))).toBe(step)
        expect(addDays(addDays(day, step), -step)).toBe(day)
        expect(weekday(addDays(day, 7))).toBe(weekday(day))
      }),
    )
  })
})
