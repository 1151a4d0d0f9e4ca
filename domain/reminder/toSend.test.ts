import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultCalendar } from '../shared/calendar/index.ts'
import { at, dueAt, owed } from './ladder.fixture.ts'
import { climbs, defaultLadder, isOwed, type Owed, sentKey, stepsAt, stepsToSend } from './ladder.ts'

describe('what is to be sent', () => {
  const send = (now: string, sent: readonly string[] = [], change: Partial<Owed> = {}) =>
    stepsToSend({ ...owed, ...change }, defaultLadder, defaultCalendar, new Set(sent), now).map(
      ({ name }) => name,
    )

  test('a step is sent once', () => {
    expect(send(at('2023-04-10'))).toEqual(['before:3'])
    expect(send(at('2023-04-10'), ['2023-04-13 before:3'])).toEqual([])
  })

  test('after three days without a server the latest step is sent, once, and nothing older', () => {
    expect(send(at('2023-04-13', '09:00:00'), ['2023-04-13 before:7'])).toEqual(['due'])
    expect(send(at('2023-04-13', '09:00:00'), ['2023-04-13 before:7', '2023-04-13 due'])).toEqual([])
  })

  test('nothing is said of what is handed in or has no date', () => {
    for (const state of ['delivered', 'done'] as const)
      expect(send(at('2023-04-20'), [], { state })).toEqual([])
    for (const state of ['open', 'drafting', 'returned'] as const) {
      expect(isOwed({ state })).toBe(true)
      expect(send(at('2023-04-10'), [], { state })).toEqual(['before:3'])
    }
    expect(send(at('2023-04-20'), [], { dueAt: null })).toEqual([])
  })

  test('a day that was moved is climbed to anew', () => {
    const moved = '2023-04-18T16:59:59.000Z'
    expect(send(at('2023-04-13'), ['2023-04-13 before:3'], { dueAt: moved })).toEqual(['before:3'])
    expect(sentKey(moved, { name: 'due' })).toBe('2023-04-18 due')
  })

  test('steps that lay before the duty was given are not made up for', () => {
    expect(send(at('2023-04-10', '09:00:00'), [], { since: at('2023-04-10', '08:00:01') })).toEqual([])
    expect(send(at('2023-04-10', '09:00:00'), [], { since: at('2023-04-10', '08:00:00') })).toEqual([
      'before:3',
    ])
    expect(send(at('2023-04-12'), [], { since: at('2023-04-10', '08:00:01') })).toEqual(['before:1'])
  })

  test('whoever only helps is reminded; the letter and the superior are for whoever owes it', () => {
    const now = at('2023-04-27')
    expect(send(now, [], { role: 'coordinate' })).toEqual(['overdue:10'])
    expect(send(now, [], { role: 'support' })).toEqual(['overdue:10'])
    expect(send(now, [], { role: 'appraise' })).toEqual(['overdue:10', 'chase', 'escalate'])
    expect(climbs('coordinate', 'remind')).toBe(true)
    expect(climbs('coordinate', 'chase')).toBe(false)
  })

  test('however often and whenever it is looked at, no step is sent twice and the last one is never lost', () => {
    const hour = 3_600_000
    const begin = Date.parse(at('2023-04-01'))
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 24 * 60 }), { minLength: 1, maxLength: 40 }), hours => {
        const sent: string[] = []
        const looks = hours.sort((one, other) => one - other)
        for (const look of looks) {
          const now = new Date(begin + look * hour).toISOString()
          const due = stepsToSend(
            { ...owed, superiors: 4 },
            defaultLadder,
            defaultCalendar,
            new Set(sent),
            now,
          )
          sent.push(...due.map(step => sentKey(dueAt, step)))
        }
        expect(new Set(sent).size).toBe(sent.length)
        const last = new Date(begin + (looks.at(-1) ?? 0) * hour).toISOString()
        for (const step of stepsAt(dueAt, defaultLadder, defaultCalendar, last))
          expect(sent).toContain(sentKey(dueAt, step))
      }),
    )
  })
})
