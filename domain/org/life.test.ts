import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LifePiece, lifeLine, partOf } from './life.ts'

interface State {
  readonly from: string | null
  readonly to: string | null
  readonly name: string
}
interface On {
  readonly onDay: string
}

const none = { events: [], came: [], went: [] }
const said = (pieces: readonly LifePiece<State, On, On>[]): readonly string[] =>
  pieces.map(piece => {
    if (piece.kind === 'state') return `${piece.state.name} ${piece.tense}`
    return piece.kind === 'today' ? `today ${piece.standing}` : piece.onDay
  })

describe('the line of a unit’s life', () => {
  it('has its states, the day it changed between them, and today, in the order of time', () => {
    const states = [
      { from: null, to: '2024-12-01', name: 'Xã A' },
      { from: '2024-12-01', to: '2025-07-01', name: 'Thị trấn A' },
    ]
    expect(said(lifeLine({ states, ...none }, '2023-04-15'))).toEqual([
      'Xã A now',
      'today true',
      '2024-12-01',
      'Thị trấn A coming',
      '2025-07-01',
    ])
    expect(said(lifeLine({ states, ...none }, '2025-07-01'))).toEqual([
      'Xã A past',
      '2024-12-01',
      'Thị trấn A past',
      '2025-07-01',
      'today false',
    ])
  })

  it('is still standing on its last day, and no more on the next', () => {
    const states = [{ from: '2020-01-01', to: '2025-07-01', name: 'Huyện B' }]
    const standing = (today: string) =>
      lifeLine({ states, ...none }, today).find(piece => piece.kind === 'today')?.standing
    expect([standing('2025-06-30'), standing('2025-07-01')]).toEqual([true, false])
  })

  it('says what a day ended and began, and of a day within a state that it went on', () => {
    const first = { from: '2020-01-01', to: '2025-07-01', name: 'Xã C' }
    const part = { onDay: '2024-12-01', unit: 'part' }
    const heir = { onDay: '2025-07-01', unit: 'heir' }
    const moments = lifeLine(
      { states: [first], events: [], came: [part], went: [heir] },
      '2026-01-01',
    ).filter(piece => piece.kind === 'moment')
    expect(moments).toMatchObject([
      { onDay: '2020-01-01', before: null, after: first, within: null },
      { onDay: '2024-12-01', before: null, after: null, within: 'past', came: [part], went: [] },
      { onDay: '2025-07-01', before: first, after: null, within: null, came: [], went: [heir] },
    ])
  })

  it('loses nothing and never goes back in time, whatever happened', () => {
    const day = fc.integer({ min: 0, max: 2_000 }).map(count => {
      const on = new Date(Date.UTC(2020, 0, 1) + count * 86_400_000)
      return on.toISOString().slice(0, 10)
    })
    const lives = fc.record({
      bounds: fc.uniqueArray(day, { minLength: 1, maxLength: 6 }),
      open: fc.boolean(),
      came: fc.array(fc.record({ onDay: day })),
      went: fc.array(fc.record({ onDay: day })),
      events: fc.array(fc.record({ onDay: day })),
      today: day,
    })
    fc.assert(
      fc.property(lives, ({ bounds, open, came, went, events, today }) => {
        const days = [...bounds].sort()
        const states = days.flatMap((from, at): State[] => {
          const to = days[at + 1] ?? null
          return to === null && !open ? [] : [{ from, to, name: String(at) }]
        })
        const pieces = lifeLine({ states, came, went, events }, today)
        const moments = pieces.filter(piece => piece.kind === 'moment')
        expect(pieces.filter(piece => piece.kind === 'state')).toHaveLength(states.length)
        expect(moments.flatMap(moment => moment.came)).toHaveLength(came.length)
        expect(moments.flatMap(moment => moment.went)).toHaveLength(went.length)
        expect(moments.flatMap(moment => moment.events)).toHaveLength(events.length)
        const order = pieces.map(piece => (piece.kind === 'state' ? (piece.state.from ?? '') : piece.onDay))
        expect(order).toEqual([...order].sort())
      }),
    )
  })
})

describe('where a day is drawn within a stretch', () => {
  it('is as far in as its days', () => {
    expect(partOf({ from: '2024-01-01', to: '2024-01-11' }, '2024-01-06', '2024-01-06')).toBe(0.5)
  })
  it('leaves room after today where there is no end', () => {
    expect(partOf({ from: '2024-01-01', to: null }, '2026-01-01', '2026-01-01')).toBeLessThan(1)
    expect(partOf({ from: '2024-01-01', to: null }, '2024-01-01', '2026-01-01')).toBe(0)
  })
})
