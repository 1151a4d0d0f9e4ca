import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountInWords, formatNumber, fromRoman, numberInWords, parseNumber, toRoman } from './index.ts'

test.each([
  [1234.5, undefined, '1.234,5'],
  [0, undefined, '0'],
  [999, undefined, '999'],
  [1000, undefined, '1.000'],
  [-1234567, undefined, '-1.234.567'],
  [12.345, 1, '12,3'],
  [0.5, 2, '0,50'],
  [-0.001, 1, '0,0'],
  [1e21, undefined, '1.000.000.000.000.000.000.000'],
  [1e-7, undefined, '0,0000001'],
  ['12345678901234567890.25', undefined, '12.345.678.901.234.567.890,25'],
  [5000n, 1, '5.000,0'],
])('%s with %s decimals is printed %s', (value, decimals, printed) => {
  expect(formatNumber(value, decimals)).toBe(printed)
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, '1,5', ''])('%s is no number to print', value => {
  expect(() => formatNumber(value)).toThrow(RangeError)
})

test.each([
  ['1.234,5', '1234.5'],
  ['1234,5', '1234.5'],
  ['1 234', '1234'],
  ['1 234 567,25', '1234567.25'],
  ['1.234', '1234'],
  ['0,125', '0.125'],
  ['007', '7'],
  [' -3,5 ', '-3.5'],
  ['−3', '-3'],
  ['-0', '0'],
  ['+12', '12'],
])('%j is typed for %s', (typed, exact) => {
  expect(parseNumber(typed)).toEqual({ ok: true, value: exact })
})

test.each([
  '1,234.5',
  '1,234,567',
  '1.5',
  '1234.5',
  '1.23',
  '12 34',
  '1.234.5',
  '',
  'mười',
  '1,2,3',
  '5%',
  '1e3',
])('%j is refused with a reason, not guessed', typed => {
  const parsed = parseNumber(typed)
  expect(parsed.ok).toBe(false)
  if (!parsed.ok) expect(parsed.reason.en).not.toBe('')
})

test('what is printed can be typed', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
      fc.integer({ min: 0, max: 999 }),
      (whole, thousandths) => {
        const exact = `${whole}.${String(thousandths).padStart(3, '0')}`
        fc.pre(whole !== 0n)
        expect(parseNumber(formatNumber(exact))).toEqual({ ok: true, value: exact })
      },
    ),
  )
})

test.each([
  [0, 'không'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [15, 'mười lăm'],
  [14, 'mười bốn'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [115, 'một trăm mười lăm'],
  [1000, 'một nghìn'],
  [1005, 'một nghìn không trăm linh năm'],
  [1050, 'một nghìn không trăm năm mươi'],
  [10_000, 'mười nghìn'],
  [1_200_000, 'một triệu hai trăm nghìn'],
  [1_000_500, 'một triệu năm trăm'],
  [1_005_000, 'một triệu không trăm linh năm nghìn'],
  [2_000_000_000, 'hai tỷ'],
  [1_000_000_000_001, 'một nghìn tỷ không trăm linh một'],
  [45_000_000_000_000, 'bốn mươi lăm nghìn tỷ'],
  [-21, 'âm hai mươi mốt'],
])('%i in words', (value, words) => {
  expect(numberInWords(value)).toBe(words)
})

test('an amount ends in its unit', () => {
  expect(amountInWords(1_200_000)).toBe('một triệu hai trăm nghìn đồng')
  expect(amountInWords(21n, 'ngày')).toBe('hai mươi mốt ngày')
})

test('half a đồng has no words', () => {
  expect(() => amountInWords(0.5)).toThrow(RangeError)
  expect(() => amountInWords(2 ** 60)).toThrow(RangeError)
})

test('different numbers have different words', () => {
  const number = fc.bigInt({ min: 0n, max: 10n ** 15n })
  fc.assert(
    fc.property(number, number, (one, other) => {
      expect(numberInWords(one) === numberInWords(other)).toBe(one === other)
    }),
  )
})

test('Roman numerals come back, and only well-formed ones are read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), value => {
      expect(fromRoman(toRoman(value))).toBe(value)
    }),
  )
  for (const [written, value] of [
    ['IV', 4],
    ['XIV', 14],
    ['MCMXC', 1990],
  ] as const)
    expect(fromRoman(written)).toBe(value)
  for (const wrong of ['', 'IIII', 'VX', 'IC', 'iv', 'I.', 'ABC', 'MMMM']) expect(fromRoman(wrong)).toBeNull()
  expect(() => toRoman(0)).toThrow(RangeError)
})
