import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BriefCell, nextDatesOf, pressingOf, sharesOf } from './brief.ts'
import { assignmentStateNames } from './standing.ts'

const now = new Date('2023-04-11T03:00:00Z')
const day = 86_400_000
const at = (days: number): string => new Date(now.getTime() + days * day).toISOString()

const cellOf = (change: Partial<BriefCell> & { readonly in: number | null }): BriefCell => ({
  obligationId: 1,
  unitId: 1,
  state: 'open',
  deliveredAt: null,
  ...change,
  dueOn: change.in === null ? null : at(change.in).slice(0, 10),
  dueAt: change.in === null ? null : at(change.in),
})

const anyCell = fc
  .record({
    obligationId: fc.integer({ min: 1, max: 4 }),
    unitId: fc.integer({ min: 1, max: 30 }),
    state: fc.constantFrom(...assignmentStateNames),
    in: fc.option(fc.integer({ min: -20, max: 20 })),
  })
  .map(cell => cellOf({ ...cell, deliveredAt: cell.state === 'open' ? null : at(-3) }))

describe('the leader’s page', () => {
  it('counts every assignment in exactly one share', () => {
    fc.assert(
      fc.property(fc.array(anyCell), cells => {
        const { total, done, waiting, overdue, ahead } = sharesOf(cells, now)
        expect(total).toBe(cells.length)
        expect(done + waiting + overdue + ahead).toBe(total)
      }),
    )
  })

  it('names all overdue units and no others as overdue', () => {
    fc.assert(
      fc.property(fc.array(anyCell), cells => {
        const overdue = pressingOf(cells, now, 1000).filter(({ reason }) => reason === 'overdue')
        expect(overdue.reduce((sum, item) => sum + item.unitIds.length, 0)).toBe(sharesOf(cells, now).overdue)
      }),
    )
  })

  it('puts overdue before returned before due soon before waiting, the longest overdue first', () => {
    const cells = [
      cellOf({ in: 3, obligationId: 1 }),
      cellOf({ in: -1, obligationId: 2 }),
      cellOf({ in: -5, obligationId: 3, unitId: 1 }),
      cellOf({ in: -5, obligationId: 3, unitId: 2 }),
      cellOf({ in: 5, obligationId: 4, state: 'returned' }),
      cellOf({ in: -9, obligationId: 5, state: 'delivered', deliveredAt: at(-10) }),
      cellOf({ in: null, obligationId: 6 }),
      cellOf({ in: -9, obligationId: 7, state: 'done', deliveredAt: at(-10) }),
    ]
    const pressing = pressingOf(cells, now, 10)
    expect(pressing.map(({ reason, obligationId }) => [reason, obligationId])).toEqual([
      ['overdue', 3],
      ['overdue', 2],
      ['returned', 4],
      ['soon', 1],
      ['waiting', 5],
    ])
    expect(pressing[0]?.unitIds).toEqual([1, 2])
    expect(pressingOf(cells, now, 2)).toHaveLength(2)
  })

  it('looks ahead to the nearest dates only, each with what is still open', () => {
    const cells = [
      cellOf({ in: 9, obligationId: 1 }),
      cellOf({ in: 2, obligationId: 2 }),
      cellOf({ in: 2, obligationId: 3, state: 'done', deliveredAt: at(-1) }),
      cellOf({ in: -2, obligationId: 4 }),
    ]
    expect(nextDatesOf(cells, now, 5).map(({ dueAt, duties, left }) => [dueAt, duties, left])).toEqual([
      [at(2), 2, 1],
      [at(9), 1, 1],
    ])
    expect(nextDatesOf(cells, now, 1)).toHaveLength(1)
  })
})
