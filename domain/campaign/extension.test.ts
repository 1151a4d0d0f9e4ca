import { describe, expect, it } from 'vitest'
import { dayAfterDue, earliestExtension, extendedDueAt } from './extension.ts'

const dueAt = '2023-04-13T16:59:59Z'

describe('an extension', () => {
  it('ends with the last second of the day granted, even a day off', () => {
    expect(extendedDueAt('2023-04-30')).toBe('2023-04-30T23:59:59+07:00')
    expect(extendedDueAt('2024-02-29')).toBe('2024-02-29T23:59:59+07:00')
  })

  it('begins after the last accepted day in Việt Nam', () => {
    expect(dayAfterDue(dueAt)).toBe('2023-04-14')
    expect(dayAfterDue('2023-04-13T17:00:00Z')).toBe('2023-04-15')
  })

  it('is never asked for a day that is over', () => {
    expect(earliestExtension(dueAt, '2023-04-10T00:00:00Z')).toBe('2023-04-14')
    expect(earliestExtension(dueAt, '2023-04-20T16:59:59Z')).toBe('2023-04-20')
    expect(earliestExtension(dueAt, '2023-04-20T17:00:00Z')).toBe('2023-04-21')
  })
})
