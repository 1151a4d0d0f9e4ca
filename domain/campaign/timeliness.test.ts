import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../shared/calendar/index.ts'
import { assignmentStateNames, type Dated, standingOf } from './standing.ts'
import { dueTicksOf, owedAmong, timelinessOf } from './timeliness.ts'

const openedAt = '2023-04-01T02:00:00.000Z'
const hour = 3_600_000
const hoursOn = (hours: number): string => new Date(Date.parse(openedAt) + hours * hour).toISOString()
const hours = fc.integer({ min: -48, max: 600 })

const anyCell: fc.Arbitrary<Dated> = fc
  .record({ state: fc.constantFrom(...assignmentStateNames), due: fc.option(hours), handedIn: hours })
  .map(({ state, due, handedIn }) => ({
    state,
    dueAt: due === null ? null : hoursOn(due),
    deliveredAt:
      state === 'delivered' || state === 'done' || state === 'inherited' ? hoursOn(handedIn) : null,
  }))
const anyCells = fc.array(anyCell, { maxLength: 40 })

const last = (cells: readonly Dated[], now: string) => {
  const counts = timelinessOf(cells, openedAt, new Date(now)).at(-1)
  if (counts === undefined) throw new Error('no day was counted')
  return counts
}

describe('timeliness over time, whatever the assignments', () => {
  it('what is in time, late and open adds up to what is owed, on every day', () => {
    fc.assert(
      fc.property(anyCells, fc.integer({ min: 0, max: 700 }), (cells, passed) => {
        const total = owedAmong(cells).length
        for (const { owed, inTime, late, open, ahead } of timelinessOf(
          cells,
          openedAt,
          new Date(hoursOn(passed)),
        )) {
          expect(inTime + late + open).toBe(owed)
          expect(owed + ahead).toBeLessThanOrEqual(total)
        }
      }),
    )
  })

  it('has each day from the opening to today once, and what is owed never shrinks', () => {
    fc.assert(
      fc.property(anyCells, fc.integer({ min: 0, max: 700 }), (cells, passed) => {
        const days = timelinessOf(cells, openedAt, new Date(hoursOn(passed)))
        expect(days[0]?.day).toBe('2023-04-01')
        for (const [at, { day, owed, inTime, late }] of days.slice(1).entries()) {
          const before = days[at]
          expect(day).toBe(addDays(before?.day ?? day, 1))
          expect(owed).toBeGreaterThanOrEqual(before?.owed ?? 0)
          expect(inTime + late).toBeGreaterThanOrEqual((before?.inTime ?? 0) + (before?.late ?? 0))
        }
      }),
    )
  })

  it('says today what the standing of each assignment says', () => {
    fc.assert(
      fc.property(anyCells, cells => {
        // After every delivery, as the standing of one handed in looks at its delivery alone.
        const now = hoursOn(601)
        const stands = owedAmong(cells).map(cell => standingOf(cell, new Date(now)))
        const { late, open } = last(cells, now)
        expect(late + open).toBe(stands.filter(each => each.late).length)
      }),
    )
  })

  it('takes levels apart and puts them together again', () => {
    fc.assert(
      fc.property(anyCells, anyCells, (districts, province) => {
        const now = hoursOn(400)
        const [one, other] = [last(districts, now), last(province, now)]
        const both = last([...districts, ...province], now)
        expect(both.owed).toBe(one.owed + other.owed)
        expect(both.inTime).toBe(one.inTime + other.inTime)
        expect(both.ahead).toBe(one.ahead + other.ahead)
      }),
    )
  })
})

describe('the last accepted second', () => {
  const dueAt = '2023-04-13T16:59:59.000Z'
  const cell = (deliveredAt: string | null): Dated => ({
    state: deliveredAt === null ? 'drafting' : 'delivered',
    dueAt,
    deliveredAt,
  })

  it('is not owed in that second, and open one second after', () => {
    expect(last([cell(null)], dueAt)).toMatchObject({ day: '2023-04-13', owed: 0, open: 0 })
    expect(last([cell(null)], '2023-04-13T17:00:00.000Z')).toMatchObject({
      day: '2023-04-14',
      owed: 1,
      open: 1,
    })
  })

  it('is in time, and one second after is late; the day before shows it as it ended', () => {
    const days = timelinessOf(
      [cell(dueAt), cell('2023-04-13T17:00:00.000Z'), cell('2023-04-13T17:00:01.000Z')],
      openedAt,
      new Date('2023-04-14T03:00:00Z'),
    )
    expect(days.at(-1)).toEqual({ day: '2023-04-14', owed: 3, inTime: 1, late: 2, open: 0, ahead: 0 })
    expect(days.at(-2)).toEqual({ day: '2023-04-13', owed: 3, inTime: 1, late: 0, open: 2, ahead: 0 })
  })

  it('of an assignment that went to a successor is nobody’s', () => {
    const gone: Dated = { state: 'inherited', dueAt, deliveredAt: null }
    expect(last([gone], '2023-04-20T00:00:00.000Z')).toMatchObject({ owed: 0, open: 0 })
    expect(dueTicksOf([{ ...gone, dueOn: '2023-04-14' }])).toEqual([])
  })

  it('is one tick for all that end then', () => {
    const cells = [cell(null), cell(dueAt)].map(each => ({ ...each, dueOn: '2023-04-14' }))
    expect(dueTicksOf(cells)).toEqual([{ dueOn: '2023-04-14', dueAt, count: 2 }])
  })
})
