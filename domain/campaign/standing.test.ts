import { describe, expect, it } from 'vitest'
import { standingOf } from './standing.ts'

const dueAt = '2023-04-14T23:59:59+07:00'
const second = (offset: number) => new Date(Date.parse(dueAt) + offset * 1000)
const open = { state: 'open', dueAt, deliveredAt: null } as const

describe('standing of an assignment', () => {
  it('is in time on the last accepted second and late one second after', () => {
    expect(standingOf(open, second(0))).toMatchObject({ late: false, dueSoon: true })
    expect(standingOf(open, second(1))).toMatchObject({ late: true, lateBySeconds: 1, dueSoon: false })
  })

  it('is judged by when it was delivered, not by today', () => {
    const delivered = { state: 'delivered', dueAt, deliveredAt: second(0).toISOString() } as const
    expect(standingOf(delivered, second(86_400)).late).toBe(false)
    const late = { ...delivered, deliveredAt: second(61).toISOString() }
    expect(standingOf(late, second(86_400))).toMatchObject({ late: true, lateBySeconds: 61 })
  })

  it('runs on again when a report was returned', () => {
    const returned = { state: 'returned', dueAt, deliveredAt: second(-10).toISOString() } as const
    expect(standingOf(returned, second(1)).late).toBe(true)
  })

  it('is never late without a date, and due soon only within seven days', () => {
    expect(standingOf({ ...open, dueAt: null }, second(1e9))).toMatchObject({ late: false, dueSoon: false })
    expect(standingOf(open, second(-7 * 86_400)).dueSoon).toBe(true)
    expect(standingOf(open, second(-7 * 86_400 - 1)).dueSoon).toBe(false)
  })

  it('is not late where another unit took the duty over, and goes on where nothing was handed in yet', () => {
    const inherited = { state: 'inherited', dueAt, deliveredAt: null } as const
    expect(standingOf(inherited, second(1))).toMatchObject({ late: false, lateBySeconds: 0 })
    expect(standingOf(inherited, second(-10)).dueSoon).toBe(false)
    const unsent = { state: 'delivered', dueAt, deliveredAt: null } as const
    expect(standingOf(unsent, second(-10)).dueSoon).toBe(true)
    expect(standingOf(unsent, second(1)).late).toBe(true)
    const sent = { state: 'delivered', dueAt, deliveredAt: second(-20).toISOString() } as const
    expect(standingOf(sent, second(-10)).dueSoon).toBe(false)
  })
})
