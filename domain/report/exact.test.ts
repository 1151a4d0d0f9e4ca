import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percent, sum } from './exact.ts'

describe('sum', () => {
  it('is exact where floating point is not', () => {
    expect(sum(['0.1', '0.2'])).toBe('0.3')
    expect(sum(['999999999999999.999999', '0.000001'])).toBe('1000000000000000')
    expect(sum([])).toBe('0')
    expect(sum(['-1.5', '0.25'])).toBe('-1.25')
  })

  it('does not depend on order or grouping', () => {
    const figure = fc
      .tuple(fc.integer(), fc.integer({ min: 0, max: 999 }))
      .map(([a, b]) => `${a}.${String(b).padStart(3, '0')}`)
    fc.assert(
      fc.property(fc.array(figure), fc.array(figure), (one, other) => {
        expect(sum([...one, ...other])).toBe(sum([sum(other), sum(one)]))
      }),
    )
  })
})

describe('percent', () => {
  it('rounds half up and has no value without a whole', () => {
    expect(percent('1', '3')).toBe('33.3')
    expect(percent('1', '8', 2)).toBe('12.5')
    expect(percent('5', '1000', 0)).toBe('1')
    expect(percent('4', '1000', 0)).toBe('0')
    expect(percent('3', '0')).toBeNull()
  })

  it('of sums is not the mean of rates', () => {
    expect(percent(sum(['1', '90']), sum(['10', '100']))).toBe('82.7')
  })
})
