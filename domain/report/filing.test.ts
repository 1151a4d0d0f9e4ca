import { describe, expect, it } from 'vitest'
import { claimedAt, writtenInTime } from './filing.ts'

const dueAt = '2023-04-14T16:59:59.999Z'
const arrival = (writtenAt: string | null, submittedAt = '2023-04-15T01:00:00Z') => ({
  submittedAt,
  writtenAt,
  dueAt,
})

describe('a report that was finished without a line', () => {
  it('may count as in time when it was finished in the last second and arrived later', () => {
    expect(writtenInTime(arrival('2023-04-14T16:59:59Z'))).toBe(true)
    expect(writtenInTime(arrival('2023-04-14T17:00:00Z'))).toBe(false)
    expect(writtenInTime(arrival(null))).toBe(false)
  })

  it('needs no such decision when it arrived in time, or when there is no date', () => {
    expect(writtenInTime(arrival('2023-04-14T10:00:00Z', '2023-04-14T16:59:59Z'))).toBe(false)
    expect(writtenInTime({ ...arrival('2023-04-14T10:00:00Z'), dueAt: null })).toBe(false)
  })

  it('cannot claim to be finished after it arrived', () => {
    const now = new Date('2023-04-14T10:00:00Z')
    expect(claimedAt('2023-04-14T09:59:59Z', now)).toEqual(new Date('2023-04-14T09:59:59Z'))
    expect(claimedAt('2023-04-14T10:00:00Z', now)).toBeNull()
    expect(claimedAt('2023-04-14T10:00:01Z', now)).toBeNull()
    expect(claimedAt(undefined, now)).toBeNull()
  })
})
