import { describe, expect, test } from 'vitest'
import { defaultCalendar, workCalendar } from '../shared/calendar/index.ts'
import { at, dueAt, names, owed, reminder, secondBefore } from './ladder.fixture.ts'
import { defaultLadder, type Ladder, stepsAt, stepsOf, stepsToSend, superiorOf } from './ladder.ts'

describe('each step begins in its second and not one before', () => {
  // Working days before Thursday 13/4: 12, 11, 10, 7, 6, 5, 4; after: 14, 17, 18, 19, 20, 21, 24 …
  test.each([
    [at('2023-04-04'), undefined, 'before:7'],
    [at('2023-04-10'), 'before:7', 'before:3'],
    [at('2023-04-12'), 'before:3', 'before:1'],
    [at('2023-04-13'), 'before:1', 'due'],
    [at('2023-04-14'), 'due', 'overdue:1'],
    [at('2023-04-17'), 'overdue:1', 'overdue:2'],
    [at('2023-04-18'), 'overdue:2', 'overdue:3'],
    [at('2023-04-20'), 'overdue:4', 'overdue:5'],
    // Then every fifth day: 6 to 9 working days late say nothing new.
    [at('2023-04-27'), 'overdue:5', 'overdue:10'],
  ])('at %s from %s to %s', (instant, earlier, later) => {
    expect(reminder(secondBefore(instant))).toBe(earlier)
    expect(reminder(instant)).toBe(later)
  })

  test('the letter and the superior after their own days, beside the reminders', () => {
    expect(names(secondBefore(at('2023-04-18')))).toEqual(['overdue:2'])
    expect(names(at('2023-04-18'))).toEqual(['overdue:3', 'chase'])
    expect(names(secondBefore(at('2023-04-27')))).toEqual(['overdue:5', 'chase'])
    expect(names(at('2023-04-27'))).toEqual(['overdue:10', 'chase', 'escalate'])
    expect(stepsAt(dueAt, defaultLadder, defaultCalendar, at('2023-04-27'))).toEqual([
      { track: 'remind', name: 'overdue:10', at: at('2023-04-27') },
      { track: 'chase', name: 'chase', at: at('2023-04-18') },
      { track: 'escalate', name: 'escalate', at: at('2023-04-27') },
    ])
  })
})

describe('superiors are told one at a time', () => {
  // Working days late: 10 on 27/4, 13 on 5/5, 16 on 10/5, 19 on 15/5 (1/5 to 3/5 are off).
  const superiors = (now: string, change: Partial<Ladder> = {}) =>
    names(now, dueAt, { ...defaultLadder, ...change }).filter(name => name.startsWith('escalate'))

  test.each([
    [at('2023-04-27'), [], ['escalate']],
    [at('2023-05-05'), ['escalate'], ['escalate', 'escalate:2']],
    [at('2023-05-10'), ['escalate', 'escalate:2'], ['escalate', 'escalate:2', 'escalate:3']],
  ])('at %s the next one up, and not one second before', (instant, earlier, later) => {
    expect(superiors(secondBefore(instant))).toEqual(earlier)
    expect(superiors(instant)).toEqual(later)
  })

  test('as the ladder says how soon, never further than four, and not at all without the first', () => {
    expect(superiors(at('2023-04-28'), { escalateEvery: 1 })).toEqual(['escalate', 'escalate:2'])
    expect(superiors(at('2023-06-30'), { escalateEvery: 1 })).toEqual([
      'escalate',
      'escalate:2',
      'escalate:3',
      'escalate:4',
    ])
    expect(superiors(at('2023-06-30'), { escalateAfter: null })).toEqual([])
  })

  test('no further than there are units above, and the topmost unit’s own leader once', () => {
    const told = (now: string, above: number) =>
      stepsToSend({ ...owed, superiors: above }, defaultLadder, defaultCalendar, new Set(), now)
        .filter(({ track }) => track === 'escalate')
        .map(superiorOf)
    const late = at('2023-06-30')
    expect(told(late, 0)).toEqual([1])
    expect(told(late, 1)).toEqual([1])
    expect(told(late, 2)).toEqual([1, 2])
    expect(superiorOf({ track: 'remind', name: 'overdue:2' })).toBeNull()
    expect(superiorOf({ track: 'chase', name: 'chase' })).toBeNull()
  })

  test('missed while the server was down, each is told once, for they are different people', () => {
    const sent = new Set(['2023-04-13 escalate'])
    const due = stepsToSend({ ...owed, superiors: 3 }, defaultLadder, defaultCalendar, sent, at('2023-05-10'))
    expect(due.map(({ name }) => name).filter(name => name.startsWith('escalate'))).toEqual([
      'escalate:2',
      'escalate:3',
    ])
  })
})

describe('days on which nobody works', () => {
  test('on a day off nothing new begins: Saturday and Sunday stay on Friday’s step', () => {
    expect(reminder(at('2023-04-15', '12:00:00'))).toBe('overdue:1')
    expect(reminder(at('2023-04-16', '23:59:59'))).toBe('overdue:1')
  })

  test('a last day that is a Sunday is spoken of on the Friday before, and overdue on the Monday after', () => {
    const sunday = '2023-04-16T16:59:59.000Z'
    expect(reminder(secondBefore(at('2023-04-14')), sunday)).toBe('before:1')
    expect(reminder(at('2023-04-14'), sunday)).toBe('due')
    expect(reminder(at('2023-04-16'), sunday)).toBe('due')
    expect(reminder(secondBefore(at('2023-04-17')), sunday)).toBe('due')
    expect(reminder(at('2023-04-17'), sunday)).toBe('overdue:1')
  })

  test('over Tết 2023 (20 to 26 January off) three working days before Monday 30/1 is Wednesday 18/1', () => {
    const due = '2023-01-30T16:59:59.000Z'
    expect(reminder(secondBefore(at('2023-01-18')), due)).toBe('before:7')
    expect(reminder(at('2023-01-18'), due)).toBe('before:3')
    expect(reminder(at('2023-01-26'), due)).toBe('before:3')
    expect(reminder(at('2023-01-27'), due)).toBe('before:1')
  })

  test('across a swap: the Saturday that is worked counts, the Monday given for it does not', () => {
    const reason = { vi: 'Hoán đổi', en: 'Swapped' }
    const swapped = workCalendar([
      { on: '2023-06-10', working: true, reason, source: 'announced' },
      { on: '2023-06-12', working: false, reason, source: 'announced' },
    ])
    const friday = '2023-06-09T16:59:59.000Z'
    expect(reminder(at('2023-06-10'), friday, swapped)).toBe('overdue:1')
    expect(reminder(at('2023-06-12'), friday, swapped)).toBe('overdue:1')
    expect(reminder(at('2023-06-13'), friday, swapped)).toBe('overdue:2')
  })

  test('in a leap year the day before 1 March is 29 February', () => {
    const due = '2024-03-01T16:59:59.000Z'
    expect(reminder(secondBefore(at('2024-02-29')), due)).toBe('before:3')
    expect(reminder(at('2024-02-29'), due)).toBe('before:1')
  })
})

describe('what is set for a campaign', () => {
  const now = at('2023-05-24')
  test('without weekly reminders it ends with the daily ones; without any, nothing is said after the day', () => {
    expect(names(now, dueAt, { ...defaultLadder, weekly: false })[0]).toBe('overdue:5')
    expect(names(now, dueAt, { ...defaultLadder, daily: 0, weekly: false })[0]).toBe('due')
    expect(names(at('2023-04-20'), dueAt, { ...defaultLadder, daily: 0 })[0]).toBe('overdue:5')
    expect(names(at('2023-04-19'), dueAt, { ...defaultLadder, daily: 0 })[0]).toBe('due')
  })

  test('steps left out do not come', () => {
    const bare = { ...defaultLadder, before: [2], onDue: false, chaseAfter: null, escalateAfter: null }
    expect(names(secondBefore(at('2023-04-11')), dueAt, bare)).toEqual([])
    expect(names(at('2023-04-13'), dueAt, bare)).toEqual(['before:2'])
    expect(names(now, dueAt, bare)).toHaveLength(1)
  })

  test('the hour is the campaign’s', () => {
    const late = { ...defaultLadder, at: '14:30' }
    expect(names(at('2023-04-14', '14:29:59'), dueAt, late)).toEqual(['due'])
    expect(names(at('2023-04-14', '14:30:00'), dueAt, late)).toEqual(['overdue:1'])
  })

  test('the days before may be given in any order', () => {
    expect(names(at('2023-04-12'), dueAt, { ...defaultLadder, before: [1, 7, 3] })).toEqual(['before:1'])
  })

  test('the preview without daily reminders goes on week by week', () => {
    const weekly = { ...defaultLadder, before: [], daily: 0, chaseAfter: null, escalateAfter: null }
    expect(stepsOf(dueAt, weekly, defaultCalendar, 11).map(({ name }) => name)).toEqual([
      'due',
      'overdue:5',
      'overdue:10',
    ])
  })

  test('the preview holds every step in order of time, also those that fall on one instant', () => {
    expect(
      stepsOf(dueAt, defaultLadder, defaultCalendar, 11).map(
        ({ name, at: on }) => `${name} ${on.slice(5, 10)}`,
      ),
    ).toEqual([
      'before:7 04-04',
      'before:3 04-10',
      'before:1 04-12',
      'due 04-13',
      'overdue:1 04-14',
      'overdue:2 04-17',
      'overdue:3 04-18',
      'chase 04-18',
      'overdue:4 04-19',
      'overdue:5 04-20',
      'overdue:10 04-27',
      'escalate 04-27',
    ])
  })
})
