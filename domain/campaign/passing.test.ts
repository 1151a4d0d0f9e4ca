import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, isLate } from '../shared/calendar/index.ts'
import { latestPassedOn, passedDueAt } from './passing.ts'

test('the day of a last instant at its very end may be passed on, an earlier hour of that day may not', () => {
  expect(latestPassedOn('2023-04-14T16:59:59.000Z')).toBe('2023-04-14')
  expect(latestPassedOn('2023-04-14T16:59:58.000Z')).toBe('2023-04-13')
})

test('whatever the last instant, the latest day ends in time and the next one would not', () => {
  const instants = fc.date({
    min: new Date('2013-01-01T00:00:00Z'),
    max: new Date('2049-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(instants, at => {
      const dueAt = at.toISOString()
      const latest = latestPassedOn(dueAt)
      expect(isLate(passedDueAt(latest), dueAt)).toBe(false)
      expect(isLate(passedDueAt(addDays(latest, 1)), dueAt)).toBe(true)
    }),
  )
})
