import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrivedAt, type Stop, standingOfRoute } from './route.ts'

const dueAt = '2023-04-13T16:59:59.000Z'
const second = (offset: number) => new Date(Date.parse(dueAt) + offset * 1000).toISOString()
const stop = (receiverUnitId: number, receivedAt: string | null = null): Stop => ({
  receiverUnitId,
  receivedAt,
})
const sentAt = second(-3600)

describe('a stop on the way', () => {
  test('is in time at the last second and late one second after', () => {
    const sent = { sentAt, dueAt, inOrder: false }
    const [first, next] = standingOfRoute([stop(1, dueAt), stop(2, second(1))], sent, new Date(second(60)))
    expect(first).toMatchObject({ late: false, lateBySeconds: 0 })
    expect(next).toMatchObject({ late: true, lateBySeconds: 1 })
    const [open] = standingOfRoute([stop(1)], sent, new Date(second(1)))
    expect(open?.late).toBe(true)
  })

  test('in order waits from the receipt of the one ahead; else all wait from the sending', () => {
    const stops = [stop(1, second(-1800)), stop(2), stop(3)]
    const since = (inOrder: boolean) =>
      standingOfRoute(stops, { sentAt, dueAt, inOrder }, new Date(dueAt)).map(each => each.waitingSince)
    expect(since(true)).toEqual([sentAt, second(-1800), null])
    expect(since(false)).toEqual([sentAt, sentAt, sentAt])
  })

  test('waits with nobody before anything is sent', () => {
    const stops = [stop(1, second(-1)), stop(2)]
    const standing = standingOfRoute(stops, { sentAt: null, dueAt, inOrder: true }, new Date(dueAt))
    expect(standing.map(each => each.waitingSince)).toEqual([null, null])
  })
})

test('delivered means received at every stop, at the instant of the last receipt', () => {
  const receipts = fc.array(fc.option(fc.integer({ min: 0, max: 100_000 })), { maxLength: 6 })
  fc.assert(
    fc.property(receipts, offsets => {
      const stops = offsets.map((offset, index) => stop(index, offset === null ? null : second(offset)))
      const all = offsets.length > 0 && offsets.every(offset => offset !== null)
      const last = Math.max(...offsets.map(offset => offset ?? 0))
      expect(arrivedAt(stops)).toBe(all ? second(last) : null)
    }),
  )
})
