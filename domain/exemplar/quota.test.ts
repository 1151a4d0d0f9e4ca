import { describe, expect, test } from 'vitest'
import { placesOf, quotaOf } from './quota.ts'

const quantity = (breakdown: Record<string, number>) => ({
  count: 2,
  of: 'báo cáo điển hình',
  breakdown,
  per: null,
})

describe('the quota of a clause', () => {
  test('is what the compiler read', () => {
    expect(quotaOf(quantity({ 'tập thể': 2, 'cá nhân': 3 }), '')).toEqual({
      collective: 2,
      individual: 3,
      assumed: false,
    })
  })

  test('else what the clause itself counts', () => {
    const text = 'lựa chọn 02 báo cáo điển hình (01 tập thể, 02 cá nhân)'
    expect(quotaOf(quantity({}), text)).toEqual({ collective: 1, individual: 2, assumed: false })
    expect(quotaOf(null, 'chọn 03 cá nhân tiêu biểu')).toEqual({
      collective: 0,
      individual: 3,
      assumed: false,
    })
  })

  test('else one of each, and it says so', () => {
    expect(quotaOf(null, 'gửi báo cáo điển hình')).toEqual({ collective: 1, individual: 1, assumed: true })
  })

  test('makes one place for each', () => {
    expect(placesOf({ collective: 1, individual: 2, assumed: false })).toEqual([
      { kind: 'collective', slot: 1 },
      { kind: 'individual', slot: 1 },
      { kind: 'individual', slot: 2 },
    ])
  })
})
