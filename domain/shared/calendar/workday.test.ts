import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addWorkingDays,
  type CalendarEntry,
  dayFromNumber,
  dayNumber,
  dayStatus,
  defaultCalendar,
  defaultEntries,
  holidaysOf,
  monthStatus,
  nextWorkingDay,
  previousWorkingDay,
  weekday,
  workCalendar,
  workingDaysBetween,
} from './index.ts'

/** Days of a year, Monday to Friday, on which state bodies rest. */
const weekdaysOff = (year: number) =>
  holidaysOf(year)
    .filter(entry => !entry.working && ![0, 6].includes(weekday(entry.on)))
    .map(entry => entry.on.slice(5))

describe('years as they were announced', () => {
  test.each([
    [2013, '12-31 01-01 02-11 02-12 02-13 02-14 02-15 04-19 04-29 04-30 05-01 09-02'],
    [2014, '01-01 01-28 01-29 01-30 01-31 02-03 02-04 02-05 04-09 04-30 05-01 05-02 09-01 09-02'],
    [2016, '01-01 02-08 02-09 02-10 02-11 02-12 04-18 05-02 05-03 09-02'],
    [2017, '01-02 01-26 01-27 01-30 01-31 02-01 04-06 05-01 05-02 09-04'],
    [2022, '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02'],
    [2023, '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04'],
    [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02'],
  ])('%i', (year, expected) => {
    expect(weekdaysOff(year).join(' ')).toBe(expected)
  })

  test('a swap works a Saturday and says for which day', () => {
    expect(dayStatus('2024-04-29', defaultCalendar).working).toBe(false)
    expect(dayStatus('2024-05-04', defaultCalendar)).toEqual({
      working: true,
      reason: { vi: 'Làm bù cho ngày 29/4/2024', en: 'Working day in place of 29/4/2024' },
    })
  })

  test('what could not be confirmed is marked as derived', () => {
    expect(defaultCalendar.get('2026-08-31')?.source).toBe('derived')
    expect(defaultCalendar.get('2026-02-16')?.source).toBe('announced')
    expect(defaultCalendar.get('2031-04-30')?.source).toBe('derived')
  })
})

test('an ordinary day has no reason, a rest day its name', () => {
  expect(dayStatus('2023-04-14', defaultCalendar)).toEqual({ working: true, reason: null })
  expect(dayStatus('2023-04-15', defaultCalendar).reason?.vi).toBe('Thứ Bảy')
  expect(dayStatus('2023-04-16', defaultCalendar).reason?.vi).toBe('Chủ nhật')
  expect(dayStatus('2023-04-29', defaultCalendar).reason?.vi).toBe('Giỗ Tổ Hùng Vương')
  expect(dayStatus('2023-05-03', defaultCalendar).reason?.vi).toBe('Nghỉ bù Ngày Chiến thắng 30/4')
})

test('neighbours skip the whole holiday', () => {
  expect(nextWorkingDay('2023-04-28', defaultCalendar)).toBe('2023-05-04')
  expect(previousWorkingDay('2023-05-04', defaultCalendar)).toBe('2023-04-28')
  expect(nextWorkingDay('2023-01-19', defaultCalendar)).toBe('2023-01-27')
})

test('an edit of a clerk replaces the default of that day', () => {
  const storm: CalendarEntry = {
    on: '2023-04-14',
    working: false,
    reason: { vi: 'Nghỉ do bão', en: 'Storm' },
    source: 'edited',
  }
  const edited = workCalendar([...defaultEntries, storm])
  expect(dayStatus('2023-04-14', edited)).toEqual({ working: false, reason: storm.reason })
  expect(previousWorkingDay('2023-04-15', edited)).toBe('2023-04-13')
})

test('a calendar without a working day is refused, not searched for ever', () => {
  const reason = { vi: 'Nghỉ', en: 'Off' }
  const start = dayNumber('2023-01-01')
  const never = workCalendar(
    Array.from({ length: 900 }, (_, index) => {
      return { on: dayFromNumber(start + index), working: false, reason, source: 'edited' as const }
    }),
  )
  expect(() => nextWorkingDay('2023-01-01', never)).toThrow(RangeError)
})

test('a month lists each of its days', () => {
  const april = monthStatus('2023-04', defaultCalendar)
  expect(april).toHaveLength(30)
  expect(april.filter(day => day.working)).toHaveLength(20)
  expect(monthStatus('2024-02', defaultCalendar)).toHaveLength(29)
})

describe('laws', () => {
  const day = fc.integer({ min: dayNumber('2013-01-10'), max: dayNumber('2049-12-01') }).map(dayFromNumber)

  test('the next and previous working days are worked, and nothing between is', () => {
    fc.assert(
      fc.property(day, from => {
        const next = nextWorkingDay(from, defaultCalendar)
        expect(dayStatus(next, defaultCalendar).working).toBe(true)
        for (let between = addDays(from, 1); between < next; between = addDays(between, 1)) {
          expect(dayStatus(between, defaultCalendar).working).toBe(false)
        }
        const previous = previousWorkingDay(from, defaultCalendar)
        expect(previous < from && dayStatus(previous, defaultCalendar).working).toBe(true)
        expect(nextWorkingDay(previous, defaultCalendar) >= from).toBe(true)
      }),
    )
  })

  test('n working days on are n working days away', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), (from, count) => {
        const to = addWorkingDays(from, count, defaultCalendar)
        expect(workingDaysBetween(from, to, defaultCalendar)).toBe(count)
        expect(workingDaysBetween(to, from, defaultCalendar)).toBe(0)
      }),
    )
  })

  test('no year gives fewer weekdays off than it has statutory holidays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2021, max: 2050 }), year => {
        const off = holidaysOf(year).filter(entry => !entry.working)
        const madeUp = holidaysOf(year).filter(entry => entry.working).length
        expect(
          off.filter(entry => ![0, 6].includes(weekday(entry.on))).length - madeUp,
        ).toBeGreaterThanOrEqual(11)
      }),
    )
  })
})
