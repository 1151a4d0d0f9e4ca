import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultCalendar } from '../../shared/calendar/index.ts'
import { lastDayBefore, mayClimb } from './ladder.ts'
import { type DutyAt, dropOutsOf, lateDuties } from './late.ts'

const dueAt = '2023-04-14T16:59:59.000Z'
const lastSecond = new Date(dueAt)
const secondAfter = new Date(lastSecond.getTime() + 1000)

const duty = (more: Partial<DutyAt> = {}): DutyAt => ({
  assignmentId: 1,
  unitId: 10,
  state: 'open',
  dueAt,
  deliveredAt: null,
  ...more,
})

describe('the list of late duties', () => {
  test('begins in the second after the last accepted one', () => {
    expect(lateDuties([duty()], lastSecond)).toEqual([])
    expect(lateDuties([duty()], secondAfter)).toMatchObject([{ state: 'notSubmitted', daysLate: 1 }])
  })

  test('names what was returned, and leaves out what was handed in, however late', () => {
    expect(lateDuties([duty({ state: 'returned' })], secondAfter)[0]?.state).toBe('returned')
    const handedIn = { deliveredAt: '2023-04-20T03:00:00.000Z' }
    expect(lateDuties([duty({ state: 'delivered', ...handedIn })], new Date('2023-04-21T00:00:00Z'))).toEqual(
      [],
    )
    expect(lateDuties([duty({ dueAt: null })], new Date('2030-01-01T00:00:00Z'))).toEqual([])
  })
})

describe('dropping out of a frozen list', () => {
  test('says when and why', () => {
    const deliveredAt = '2023-04-15T02:00:00.000Z'
    const now = new Date('2023-04-15T03:00:00Z')
    const duties = [
      duty(),
      duty({ assignmentId: 2, state: 'delivered', deliveredAt }),
      duty({ assignmentId: 3, dueAt: '2023-04-20T16:59:59.000Z' }),
    ]
    expect(dropOutsOf([1, 2, 3, 4], duties, now)).toEqual([
      { assignmentId: 2, at: deliveredAt, because: 'filed' },
      { assignmentId: 3, at: now.toISOString(), because: 'extended' },
      { assignmentId: 4, at: now.toISOString(), because: 'removed' },
    ])
  })

  test('whoever is late at one instant and changes nothing stays on the list; list and drop-outs share nobody', () => {
    const state = fc.constantFrom('open', 'drafting', 'returned', 'delivered', 'done' as const)
    const second = fc.integer({ min: -5, max: 5 })
    const duties = fc.array(fc.tuple(state, second), { maxLength: 20 }).map(all =>
      all.map(([each, offset], index) =>
        duty({
          assignmentId: index,
          state: each,
          dueAt: new Date(lastSecond.getTime() + offset * 1000).toISOString(),
          deliveredAt: each === 'delivered' || each === 'done' ? lastSecond.toISOString() : null,
        }),
      ),
    )
    fc.assert(
      fc.property(duties, all => {
        const late = lateDuties(all, lastSecond).map(({ assignmentId }) => assignmentId)
        expect(dropOutsOf(late, all, lastSecond)).toEqual([])
        const everybody = all.map(({ assignmentId }) => assignmentId)
        const out = dropOutsOf(everybody, all, lastSecond).map(({ assignmentId }) => assignmentId)
        expect([...late, ...out].sort((a, b) => a - b)).toEqual(everybody)
      }),
    )
  })
})

describe('climbing', () => {
  test('waits N whole working days, over a weekend, to the second', () => {
    // Issued on Thursday: Friday, Monday, Tuesday.
    expect(lastDayBefore('2023-04-13', 3, defaultCalendar)).toBe('2023-04-18')
    expect(mayClimb('2023-04-13', 3, '2023-04-18T16:59:59Z', defaultCalendar)).toBe(false)
    expect(mayClimb('2023-04-13', 3, '2023-04-18T17:00:00Z', defaultCalendar)).toBe(true)
  })

  test('passes over the holidays of 30 April and 1 May', () => {
    expect(lastDayBefore('2023-04-27', 3, defaultCalendar)).toBe('2023-05-05')
  })
})
