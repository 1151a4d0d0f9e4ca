import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, contentOf, plainText, type SectionContent } from './content.ts'
import { differenceOf, wordDifference } from './difference.ts'
import { keepBoth, mergeContents, mergeValues } from './merge.ts'

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 8 })
  .map(
    (lines): SectionContent => ({ blocks: lines.map((line): Block => ({ kind: 'paragraph', text: line })) }),
  )

describe('merging the edits of two writers', () => {
  it('gives the same text whoever comes first', () => {
    fc.assert(
      fc.property(text, text, text, (base, one, other) => {
        expect(mergeContents(base, one, other)).toEqual(mergeContents(base, other, one))
      }),
    )
  })

  it('of one writer alone is what that writer wrote', () => {
    fc.assert(
      fc.property(text, text, (base, one) => {
        expect(mergeContents(base, one, base)).toEqual(one)
        expect(mergeContents(base, one, one)).toEqual(one)
      }),
    )
  })

  it('of one figure or sentence takes the only change, and asks where both changed it', () => {
    const value = fc.constantFrom(null, '1', '2', '3')
    fc.assert(
      fc.property(value, value, value, (base, one, other) => {
        const merged = mergeValues(base, one, other)
        expect(merged).toEqual(mergeValues(base, other, one))
        const met = one !== base && other !== base && one !== other
        expect(merged).toEqual(met ? null : { value: one === base ? other : one })
      }),
    )
  })

  it('can be put off by keeping both, every block of either once', () => {
    const kept = keepBoth(contentOf('Một\nHai, sửa\nBa'), contentOf('Một\nHai, khác\nBa'))
    expect(plainText(kept)).toBe('Một\nHai, sửa\nHai, khác\nBa')
  })

  it('keeps both where they worked apart, and asks where they meet', () => {
    const base = contentOf('Một\nHai\nBa\nBốn')
    const one = contentOf('Một, sửa\nHai\nBa\nBốn')
    const other = contentOf('Một\nHai\nBa\nBốn\nNăm')
    expect(plainText(mergeContents(base, one, other) ?? { blocks: [] })).toBe('Một, sửa\nHai\nBa\nBốn\nNăm')
    expect(mergeContents(base, one, contentOf('Một, khác\nHai\nBa\nBốn'))).toBeNull()
    expect(mergeContents(contentOf(''), contentOf('Của tôi'), contentOf('Của bạn'))).toBeNull()
  })
})

describe('the difference of two texts', () => {
  it('rebuilds the one without what came and the other without what went', () => {
    const words = fc
      .array(fc.constantFrom('tổ', 'quần chúng', 'bảo vệ', 'an ninh\n', ', '))
      .map(each => each.join(' '))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const stretches = wordDifference(before, after)
        const without = (kind: string) =>
          stretches.flatMap(each => (each.kind === kind ? [] : each.items)).join('')
        expect(without('new')).toBe(before)
        expect(without('gone')).toBe(after)
      }),
    )
  })

  it('marks the changed words of a sentence, and shows a rewritten one whole', () => {
    const kinds = (before: string, after: string) => wordDifference(before, after).map(({ kind }) => kind)
    expect(kinds('Đã trồng 1.000 cây keo.', 'Đã trồng 1.200 cây keo.')).toEqual([
      'same',
      'gone',
      'new',
      'same',
    ])
    expect(kinds('Nội dung này xin bổ sung sau.', 'Huyện bố trí 3.986 triệu đồng cho phụ cấp.')).toEqual([
      'gone',
      'new',
    ])
  })

  it('is nothing where nothing changed', () => {
    expect(differenceOf(['a', 'b'], ['a', 'b'])).toEqual([{ kind: 'same', items: ['a', 'b'] }])
  })
})
