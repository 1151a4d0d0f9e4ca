import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, dayNumber, fromLunar, hungKingsOf, tetOf, toLunar } from './index.ts'

test.each([
  [2013, '2013-02-10', '2013-04-19'],
  [2014, '2014-01-31', '2014-04-09'],
  [2015, '2015-02-19', '2015-04-28'],
  [2016, '2016-02-08', '2016-04-16'],
  [2017, '2017-01-28', '2017-04-06'],
  [2018, '2018-02-16', '2018-04-25'],
  [2019, '2019-02-05', '2019-04-14'],
  [2020, '2020-01-25', '2020-04-02'],
  [2021, '2021-02-12', '2021-04-21'],
  [2022, '2022-02-01', '2022-04-10'],
  [2023, '2023-01-22', '2023-04-29'],
  [2024, '2024-02-10', '2024-04-18'],
  [2025, '2025-01-29', '2025-04-07'],
  [2026, '2026-02-17', '2026-04-26'],
])('Tết and Giỗ Tổ of %i', (year, tet, hungKings) => {
  expect(tetOf(year)).toBe(tet)
  expect(hungKingsOf(year)).toBe(hungKings)
})

test.each([
  [1985, '1985-01-21'],
  [2007, '2007-02-17'],
  [2030, '2030-02-02'],
])('%i follows the clocks of Vietnam, not of China', (year, tet) => {
  expect(tetOf(year)).toBe(tet)
})

test.each([
  ['2020-05-23', 4],
  ['2023-03-22', 2],
  ['2025-07-25', 6],
  ['2033-12-22', 11],
])('%s opens the leap month %i', (day, month) => {
  expect(toLunar(day)).toMatchObject({ month, date: 1, leap: true })
})

test('a leap month that a year lacks and a thirtieth of a short month are null', () => {
  expect(fromLunar({ year: 2024, month: 2, date: 1, leap: true })).toBeNull()
  expect(fromLunar({ year: 2024, month: 12, date: 30, leap: false })).toBeNull()
})

test('every day between 1950 and 2080 has one lunar date and comes back from it', () => {
  const range = fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2079-12-31') })
  fc.assert(
    fc.property(range, number => {
      const day = dayFromNumber(number)
      const lunar = toLunar(day)
      expect(fromLunar(lunar)).toBe(day)
      expect(lunar.date).toBeGreaterThanOrEqual(1)
      expect(lunar.date).toBeLessThanOrEqual(30)
      const tomorrow = toLunar(dayFromNumber(number + 1))
      expect(tomorrow.date === lunar.date + 1 || tomorrow.date === 1).toBe(true)
    }),
  )
})
