import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { valueShown, valueTyped } from './typed.ts'

const count = { type: 'count', choices: null } as const
const yesno = { type: 'yesno', choices: null } as const
const choice = { type: 'choice', choices: ['Trực tiếp', 'Trực tuyến'] } as const
const text = { type: 'text', choices: null } as const
const read = (declared: Parameters<typeof valueTyped>[0], typed: string) => {
  const parsed = valueTyped(declared, typed)
  return parsed.ok ? parsed.value : parsed.reason.vi
}

test.each([
  [count, '1.234,5', '1234.5'],
  [count, ' – ', null],
  [yesno, 'Có', '1'],
  [yesno, 'x', '1'],
  [yesno, 'KHÔNG', '0'],
  [choice, 'truc tuyen', 'Trực tuyến'],
  [text, '  Tổ liên gia ', 'Tổ liên gia'],
])('%j typed %j is %j', (declared, typed, value) => {
  expect(
    read({ ...declared, choices: declared.choices === null ? null : [...declared.choices] }, typed),
  ).toBe(value)
})

describe('what does not fit is refused with a sentence', () => {
  it('of a list, with what may be chosen', () => {
    expect(read({ type: 'choice', choices: ['Trực tiếp'] }, 'gặp mặt')).toContain('Trực tiếp')
  })
  it('of yes and no, and of numbers without end', () => {
    expect(read(yesno, 'có thể')).toContain('Có hoặc Không')
    expect(read(count, '12345678901234567890')).toContain('quá dài')
  })
})

describe('laws', () => {
  it('what is shown can be typed again', () => {
    const exact = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999 }))
      .map(([whole, part]) => (part === 0 ? String(whole) : `${whole}.${String(part).replace(/0+$/, '')}`))
    fc.assert(
      fc.property(exact, value => {
        expect(read(count, valueShown(count, value))).toBe(value === '0' ? '0' : value)
      }),
    )
    for (const value of ['0', '1']) expect(read(yesno, valueShown(yesno, value))).toBe(value)
  })
})
