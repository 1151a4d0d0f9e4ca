import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalText, type Expression, evaluate, mentionsIn, parseFormula, type Scope } from './index.ts'

const years = ['2021', '2022', '2023']
const scopeOf = (values: Readonly<Record<string, string>>): Scope => ({
  valueAt: (code, period) => values[`${code} ${period}`] ?? null,
  partsOf: code => [`${code}.nam`, `${code}.nu`],
  years,
})
const read = (text: string): Expression => {
  const parsed = parseFormula(text)
  if (!parsed.ok) throw new Error(parsed.reason.en)
  return parsed.expression
}
const reckon = (text: string, values: Readonly<Record<string, string>> = {}, period = '2022') => {
  const found = evaluate(read(text), period, scopeOf(values))
  return found === null ? null : decimalText(found.value)
}

describe('a formula', () => {
  it('reckons exactly, products before sums', () => {
    expect(reckon('0,1 + 0.2')).toBe('0.3')
    expect(reckon('2 + 3 × 4 − 6 ÷ 3')).toBe('12')
    expect(reckon('(2 + 3) * -4')).toBe('-20')
    expect(reckon('1 / 3 * 3')).toBe('1')
    expect(reckon('2 / 3')).toBe('0.666667')
  })

  it('takes figures of its period, sums over years and over parts', () => {
    const values = { 'a 2021': '1', 'a 2022': '2.5', 'a.nam 2022': '10', 'a.nu 2022': '5' }
    expect(reckon('a * 2', values)).toBe('5')
    expect(reckon('years(a)', values, 'all')).toBe('3.5')
    expect(reckon('parts(a)', values)).toBe('15')
    expect(reckon('a', values, '2023')).toBeNull()
    expect(reckon('1 / (a - 2,5)', values)).toBeNull()
  })

  it('knows when a sum is made of some of its terms only', () => {
    const scope = scopeOf({ 'a.nam 2022': '10' })
    expect(evaluate(read('parts(a)'), '2022', scope)?.whole).toBe(false)
  })

  it.each(['', '1 +', 'a b', '(a', 'a)', 'alert(1)', 'parts(a+b)', 'a; b', '2 ** 3', 'a["b"]', '()'])(
    '%j is refused with a sentence',
    text => {
      const parsed = parseFormula(text)
      expect(parsed.ok).toBe(false)
      if (!parsed.ok) expect(parsed.reason.vi.length).toBeGreaterThan(10)
    },
  )

  it('refuses nesting without end instead of falling over', () => {
    expect(parseFormula(`${'('.repeat(5000)}1${')'.repeat(5000)}`).ok).toBe(false)
    expect(parseFormula(`${'-'.repeat(5000)}1`).ok).toBe(false)
  })

  it('says which indicators it needs', () => {
    expect(mentionsIn(read('years(a + b) / parts(c)'))).toEqual([
      { code: 'a', overYears: true, parts: false },
      { code: 'b', overYears: true, parts: false },
      { code: 'c', overYears: false, parts: true },
    ])
  })
})

describe('laws', () => {
  const whole = fc.integer({ min: -1_000_000, max: 1_000_000 })

  it('sums and products of whole numbers are those of bigint', () => {
    fc.assert(
      fc.property(whole, whole, whole, (a, b, c) => {
        const values = { 'a 2022': String(a), 'b 2022': String(b), 'c 2022': String(c) }
        expect(reckon('a + b * c', values)).toBe(String(BigInt(a) + BigInt(b) * BigInt(c)))
        expect(reckon('(a + b) - b', values)).toBe(String(a))
      }),
    )
  })

  it('no text makes it throw', () => {
    const bits = fc.constantFrom(
      'a',
      '1',
      '2,5',
      '+',
      '-',
      '*',
      '/',
      '(',
      ')',
      'years(',
      'parts(',
      ' ',
      '×',
      '%',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), parts => {
        const parsed = parseFormula(parts.join(''))
        if (parsed.ok) expect(() => evaluate(parsed.expression, '2022', scopeOf({}))).not.toThrow()
      }),
    )
  })
})
