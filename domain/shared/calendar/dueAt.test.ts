import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayFromNumber,
  dayNumber,
  dayOfInstant,
  dayStatus,
  defaultCalendar,
  defaultDueRule,
  isLate,
  lastDay,
  lastInstant,
  type PrintedDue,
} from './index.ts'

const before15April: PrintedDue = { dueOn: '2023-04-15', relation: 'before' }
const by15April: PrintedDue = { dueOn: '2023-04-15', relation: 'by' }

describe('the last accepted instant', () => {
  test('of "trước ngày D" is the end of the day before, by default', () => {
    expect(lastInstant(before15April, defaultDueRule, defaultCalendar)).toBe('2023-04-14T23:59:59+07:00')
  })
  test('is the end of D where the campaign says so', () => {
    const rule = { ...defaultDueRule, beforeMeans: 'thatDay' } as const
    expect(lastInstant(before15April, rule, defaultCalendar)).toBe('2023-04-15T23:59:59+07:00')
  })
  test.each(['by', 'on', 'within', null] as const)('of relation %s counts D itself', relation => {
    const due = { dueOn: '2023-04-14', relation }
    expect(lastInstant(due, defaultDueRule, defaultCalendar)).toBe('2023-04-14T23:59:59+07:00')
  })
  test.each([
    ['keep', '2023-04-15'],
    ['next', '2023-04-17'],
    ['previous', '2023-04-14'],
  ] as const)('on a Saturday, rule %s, is on %s', (onDayOff, day) => {
    const rule = { ...defaultDueRule, onDayOff }
    expect(lastInstant(by15April, rule, defaultCalendar)).toBe(`${day}T23:59:59+07:00`)
  })
  test.each([
    ['next', '2023-01-27'],
    ['previous', '2023-01-19'],
  ] as const)('in Tết, rule %s, leaves the holiday', (onDayOff, day) => {
    expect(
      lastDay({ dueOn: '2023-01-23', relation: 'on' }, { ...defaultDueRule, onDayOff }, defaultCalendar),
    ).toBe(day)
  })
  test('on a Saturday that is worked stays', () => {
    const due = { dueOn: '2024-05-04', relation: 'by' } as const
    expect(lastDay(due, { ...defaultDueRule, onDayOff: 'next' }, defaultCalendar)).toBe('2024-05-04')
  })
  test('moves only where the last day, not D, is off', () => {
    const monday = { dueOn: '2023-04-17', relation: 'before' } as const
    expect(lastDay(monday, { ...defaultDueRule, onDayOff: 'previous' }, defaultCalendar)).toBe('2023-04-14')
    const saturday = { ...defaultDueRule, onDayOff: 'next' } as const
    expect(lastDay(before15April, saturday, defaultCalendar)).toBe('2023-04-14')
  })
  test('of 1 March in a leap year is 29 February', () => {
    expect(lastDay({ dueOn: '2024-03-01', relation: 'before' }, defaultDueRule, defaultCalendar)).toBe(
      '2024-02-29',
    )
  })
  test('is the printed hour where there is one', () => {
    const due = { dueOn: '2023-04-14', relation: 'by', timeOfDay: '17:00' } as const
    expect(lastInstant(due, defaultDueRule, defaultCalendar)).toBe('2023-04-14T17:00:00+07:00')
    const midnight = { ...due, timeOfDay: '24:00' }
    expect(lastInstant(midnight, defaultDueRule, defaultCalendar)).toBe('2023-04-14T23:59:59+07:00')
  })
})

describe('late', () => {
  const dueAt = lastInstant(by15April, defaultDueRule, defaultCalendar)
  test.each([
    ['2023-04-15T23:59:58+07:00', false],
    ['2023-04-15T23:59:59+07:00', false],
    ['2023-04-15T23:59:59.999+07:00', false],
    ['2023-04-16T00:00:00+07:00', true],
    ['2023-04-15T16:59:59Z', false],
    ['2023-04-15T17:00:00Z', true],
  ])('%s: %s', (at, late) => {
    expect(isLate(at, dueAt)).toBe(late)
  })
  test.each(['2023-04-15T12:00:00', '2023-04-15', 'hôm qua', ''])('%j has no offset and is refused', at => {
    expect(() => isLate(at, dueAt)).toThrow(RangeError)
  })
})

test.each([
  ['2023-04-15T16:59:59Z', '2023-04-15'],
  ['2023-04-15T17:00:00Z', '2023-04-16'],
  ['2022-12-31T23:00:00+07:00', '2022-12-31'],
])('%s is on %s in Vietnam', (at, day) => {
  expect(dayOfInstant(at)).toBe(day)
})

describe('laws', () => {
  const due = fc.record({
    dueOn: fc.integer({ min: dayNumber('2013-02-01'), max: dayNumber('2049-11-01') }).map(dayFromNumber),
    relation: fc.constantFrom('before', 'on', 'by', 'within', null),
  })
  const rule = fc.record({
    beforeMeans: fc.constantFrom('dayBefore', 'thatDay'),
    onDayOff: fc.constantFrom('keep', 'next', 'previous'),
  })

  test('the last second of the last day is in time, the next second is late', () => {
    fc.assert(
      fc.property(due, rule, (printed, chosen) => {
        const dueAt = lastInstant(printed, chosen, defaultCalendar)
        expect(isLate(dueAt, dueAt)).toBe(false)
        const nextSecond = new Date(Date.parse(dueAt) + 1000).toISOString()
        expect(isLate(nextSecond, dueAt)).toBe(true)
        expect(dayOfInstant(dueAt)).toBe(lastDay(printed, chosen, defaultCalendar))
      }),
    )
  })

  test('a moved last day is worked, and later or earlier as the rule says', () => {
    fc.assert(
      fc.property(due, rule, (printed, chosen) => {
        const kept = lastDay(printed, { ...chosen, onDayOff: 'keep' }, defaultCalendar)
        const moved = lastDay(printed, chosen, defaultCalendar)
        if (chosen.onDayOff !== 'keep') expect(dayStatus(moved, defaultCalendar).working).toBe(true)
        if (chosen.onDayOff === 'next') expect(moved >= kept).toBe(true)
        if (chosen.onDayOff === 'previous') expect(moved <= kept).toBe(true)
      }),
    )
  })
})
