import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareNames,
  compareVietnamese,
  composed,
  folded,
  officialTone,
  sameWords,
  toneKey,
} from './index.ts'

const syllables = fc.constantFrom(
  'hòa',
  'hoà',
  'Thủy',
  'Thuỷ',
  'quý',
  'đường',
  'ăn',
  'ân',
  'an',
  'Xã',
  '2',
  '10',
  'khoẻ',
  'ơn',
  'ôn',
)
const phrase = fc.array(syllables, { maxLength: 4 }).map(words => words.join(' '))

test('letters are composed once', () => {
  expect(composed('hoa\u0300')).toBe('hoà')
})

test.each([
  ['Đường Nguyễn Trãi', 'duong nguyen trai'],
  ['  UBND  tỉnh ', 'ubnd tinh'],
  ['Ưu đãi Ơn nghĩa', 'uu dai on nghia'],
])('%j folds to %j', (text, expected) => {
  expect(folded(text)).toBe(expected)
  expect(folded(text.normalize('NFD'))).toBe(expected)
})

describe('two placements of the tone', () => {
  test.each([
    ['hòa', 'hoà'],
    ['Khánh Hòa', 'khánh  hoà'],
    ['thủy', 'thuỷ'],
    ['khỏe', 'khoẻ'],
    ['ĐÀO TẠO', 'Đào tạo'],
  ])('%s and %s are the same words', (one, other) => {
    expect(sameWords(one, other)).toBe(true)
  })
  test.each([
    ['hòa', 'hóa'],
    ['cổng', 'công'],
    ['quý', 'quy'],
    ['ân', 'ăn'],
  ])('%s and %s are not', (one, other) => {
    expect(sameWords(one, other)).toBe(false)
  })
  test.each([
    ['hoà bình, khoẻ mạnh, thuỷ lợi', 'hòa bình, khỏe mạnh, thủy lợi'],
    ['quý, quỹ, toàn, khoản, HOÀ', 'quý, quỹ, toàn, khoản, HÒA'],
  ])('%s is printed %s', (text, expected) => {
    expect(officialTone(text)).toBe(expected)
  })
})

describe('order', () => {
  test('follows the alphabet, then the tones', () => {
    const sorted = [
      'la',
      'là',
      'lả',
      'lã',
      'lá',
      'lạ',
      'lam',
      'lăm',
      'lâm',
      'le',
      'lê',
      'lo',
      'lô',
      'lơ',
      'lu',
      'lư',
    ]
    expect([...sorted].reverse().sort(compareVietnamese)).toEqual(sorted)
  })
  test('d comes before đ, numbers go by value, shorter before longer', () => {
    expect(['Đa', 'Du', 'Xã 10', 'Xã 2', 'Xã'].sort(compareVietnamese)).toEqual([
      'Du',
      'Đa',
      'Xã',
      'Xã 2',
      'Xã 10',
    ])
  })
  test('names go by given name, then family name', () => {
    const names = ['Trần Văn Bình', 'Lê Thị An', 'Nguyễn Văn Ân', 'Lê Văn Bình', 'Đỗ Đăng']
    expect(names.sort(compareNames)).toEqual([
      'Lê Thị An',
      'Nguyễn Văn Ân',
      'Lê Văn Bình',
      'Trần Văn Bình',
      'Đỗ Đăng',
    ])
  })
})

describe('laws', () => {
  test('the order is total: antisymmetric, transitive, equal only for equal texts', () => {
    fc.assert(
      fc.property(phrase, phrase, phrase, (a, b, c) => {
        for (const compare of [compareVietnamese, compareNames]) {
          expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0)
          if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0)
          expect(compare(a, b) === 0).toBe(a === b)
        }
      }),
    )
  })
  test('official placement changes no word, and once is enough', () => {
    fc.assert(
      fc.property(phrase, text => {
        expect(sameWords(officialTone(text), text)).toBe(true)
        expect(officialTone(officialTone(text))).toBe(officialTone(text))
        expect(toneKey(officialTone(text))).toBe(toneKey(text))
        expect(folded(officialTone(text))).toBe(folded(text))
      }),
    )
  })
})
