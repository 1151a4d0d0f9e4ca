import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayStatus, defaultCalendar } from '../../shared/calendar/index.ts'
import { redatedBy } from './redating.ts'

const withDay = (on: string, working: boolean) =>
  new Map([
    ...defaultCalendar,
    [on, { on, working, reason: { vi: 'sửa', en: 'edited' }, source: 'edited' as const }],
  ])
const due = (dueOn: string, onDayOff: 'keep' | 'next' | 'previous') => ({
  dueOn,
  relation: 'by' as const,
  rule: { beforeMeans: 'dayBefore' as const, onDayOff },
})

test('a day off moves what falls on it as the campaign’s rule says, and a swap moves it to the day worked', () => {
  const off = withDay('2024-02-29', false)
  expect(redatedBy([due('2024-02-29', 'next')], defaultCalendar, off)).toMatchObject([
    { from: '2024-02-29T23:59:59+07:00', to: '2024-03-01T23:59:59+07:00' },
  ])
  expect(redatedBy([due('2024-02-29', 'previous')], defaultCalendar, off)).toMatchObject([
    { to: '2024-02-28T23:59:59+07:00' },
  ])
  expect(redatedBy([due('2024-02-29', 'keep')], defaultCalendar, off)).toEqual([])
  const saturday = withDay('2024-03-02', true)
  expect(redatedBy([due('2024-03-02', 'next')], defaultCalendar, saturday)).toMatchObject([
    { from: '2024-03-04T23:59:59+07:00', to: '2024-03-02T23:59:59+07:00' },
  ])
})

test('changes nothing where the calendar does not change, and what moves lands on a working day', () => {
  const days = fc.integer({ min: 0, max: 4000 }).map(count => addDays('2014-01-01', count))
  const rules = fc.constantFrom('next' as const, 'previous' as const)
  fc.assert(
    fc.property(days, days, rules, fc.boolean(), (dueOn, on, onDayOff, working) => {
      const after = withDay(on, working)
      expect(redatedBy([due(dueOn, onDayOff)], after, after)).toEqual([])
      for (const { to } of redatedBy([due(dueOn, onDayOff)], defaultCalendar, after))
        expect(dayStatus(to.slice(0, 10), after).working).toBe(true)
    }),
  )
})
