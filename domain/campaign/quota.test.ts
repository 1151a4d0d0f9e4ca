import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missingOf, quotaOf, standingOfQuota } from './quota.ts'

const exemplars = { count: 2, of: 'báo cáo điển hình', breakdown: { 'tập thể': 1, 'cá nhân': 1 }, per: null }

describe('a quota', () => {
  test('has one line a part, and one for what no part names', () => {
    expect(quotaOf(exemplars)).toEqual([
      { part: 'tập thể', count: 1 },
      { part: 'cá nhân', count: 1 },
    ])
    expect(quotaOf({ ...exemplars, count: 3 }).at(-1)).toEqual({ part: null, count: 1 })
    expect(quotaOf({ ...exemplars, breakdown: {} })).toEqual([{ part: null, count: 2 }])
    expect(quotaOf(null)).toEqual([])
  })

  test('two of one part do not make up for the other', () => {
    const standing = standingOfQuota(quotaOf(exemplars), [{ part: 'tập thể' }, { part: 'tập thể' }])
    expect(standing.map(({ delivered }) => delivered)).toEqual([2, 0])
    expect(missingOf(standing)).toBe(1)
  })

  test('misses less with every deliverable of a part still wanted, and never less than nothing', () => {
    const parts = fc.constantFrom('tập thể', 'cá nhân', 'khác', null)
    fc.assert(
      fc.property(fc.array(parts), parts, (delivered, next) => {
        const quota = quotaOf({ ...exemplars, count: 4 })
        const missing = (all: readonly (string | null)[]) =>
          missingOf(
            standingOfQuota(
              quota,
              all.map(part => ({ part })),
            ),
          )
        const before = missing(delivered)
        const after = missing([...delivered, next])
        expect(after).toBeGreaterThanOrEqual(0)
        expect(before - after === 0 || before - after === 1).toBe(true)
      }),
    )
  })
})
