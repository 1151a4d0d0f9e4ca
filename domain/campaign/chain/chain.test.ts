import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ChainDuty, chainOf, waitsForItself } from './chain.ts'

const now = new Date('2023-04-14T00:00:00Z')
const at = (day: number) => new Date(Date.UTC(2023, 3, day)).toISOString()

/** Duties that wait only for earlier ones, so never for themselves. */
const duties = fc
  .array(
    fc.record({
      due: fc.option(fc.integer({ min: 1, max: 40 })),
      finished: fc.option(fc.integer({ min: 1, max: 14 })),
      before: fc.array(fc.nat(), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map(rows =>
    rows.map(
      ({ due, finished, before }, index): ChainDuty => ({
        obligationId: index,
        dueAt: due === null ? null : at(due),
        finishedAt: finished === null ? null : at(finished),
        waitsFor: index === 0 ? [] : [...new Set(before.map(each => each % index))],
      }),
    ),
  )

const msOf = (instant: string | null): number =>
  instant === null ? Number.NEGATIVE_INFINITY : Date.parse(instant)
const byId = (steps: ReturnType<typeof chainOf>) => new Map(steps.map(step => [step.obligationId, step]))

describe('the chain of any plan', () => {
  test('puts every duty once, after all it waits for', () => {
    fc.assert(
      fc.property(duties, all => {
        const order = chainOf(all, now).map(({ obligationId }) => obligationId)
        expect([...order].sort((a, b) => a - b)).toEqual(all.map(({ obligationId }) => obligationId))
        for (const { obligationId, waitsFor } of all)
          for (const before of waitsFor)
            expect(order.indexOf(before)).toBeLessThan(order.indexOf(obligationId))
      }),
    )
  })

  test('expects nothing unfinished in the past, before its day, or before what it waits for', () => {
    fc.assert(
      fc.property(duties, all => {
        const steps = byId(chainOf(all, now))
        for (const step of steps.values()) {
          if (step.finishedAt !== null || step.expectedAt === null) continue
          if (step.dueAt !== null) {
            expect(msOf(step.expectedAt)).toBeGreaterThanOrEqual(now.getTime())
            expect(msOf(step.expectedAt)).toBeGreaterThanOrEqual(msOf(step.dueAt))
          }
          for (const before of step.waitsFor)
            expect(msOf(step.expectedAt)).toBeGreaterThanOrEqual(msOf(steps.get(before)?.expectedAt ?? null))
        }
      }),
    )
  })

  test('only ever moves later as time passes', () => {
    fc.assert(
      fc.property(duties, fc.integer({ min: 1, max: 30 }), (all, days) => {
        const later = byId(chainOf(all, new Date(now.getTime() + days * 86_400_000)))
        for (const step of chainOf(all, now))
          expect(msOf(later.get(step.obligationId)?.expectedAt ?? null)).toBeGreaterThanOrEqual(
            msOf(step.expectedAt),
          )
      }),
    )
  })

  test('is critical along steps of which each waits for the next', () => {
    fc.assert(
      fc.property(duties, all => {
        const critical = chainOf(all, now).filter(step => step.critical)
        for (const [index, step] of critical.entries()) {
          const before = critical[index - 1]
          if (before !== undefined) expect(step.waitsFor).toContain(before.obligationId)
        }
      }),
    )
  })
})

test('a step keeps the days the plan gives it after what it waits for', () => {
  const reports = { obligationId: 1, dueAt: at(10), finishedAt: at(13), waitsFor: [] }
  const consolidated = { obligationId: 2, dueAt: at(25), finishedAt: null, waitsFor: [1] }
  expect(chainOf([consolidated, reports], now)).toMatchObject([
    { obligationId: 1, expectedAt: at(13), critical: true },
    {
      obligationId: 2,
      expectedAt: at(28),
      pushedBySeconds: 3 * 86_400,
      timeLeftSeconds: 12 * 86_400,
      waiting: false,
      critical: true,
    },
  ])
})

test('duties that wait for each other are still listed, each once', () => {
  const round = [1, 2].map(id => ({ obligationId: id, dueAt: null, finishedAt: null, waitsFor: [3 - id] }))
  expect(chainOf(round, now).map(({ obligationId }) => obligationId)).toEqual([1, 2])
  expect(waitsForItself(1, [2], new Map([[2, [1]]]))).toBe(true)
  expect(
    waitsForItself(
      1,
      [2],
      new Map([
        [2, [3]],
        [3, [2]],
      ]),
    ),
  ).toBe(false)
})
