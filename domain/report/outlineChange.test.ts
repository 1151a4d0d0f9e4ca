import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Indicator } from './indicatorShape.ts'
import { type OutlineWords, outlineChanges } from './outlineChange.ts'
import { type Followed, newsAfter } from './outlineNews.ts'
import { changeSaid, changesInShort } from './outlineSaid.ts'
import type { OutlineCheck, OutlineSection } from './outlineShape.ts'

const section = (label: string, more: Partial<OutlineSection> = {}): OutlineSection => ({
  ...{ label, title: `Mục ${label}`, guidance: '', required: true },
  ...more,
})

const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, section: '1', name: code, nameEn: code, unitOfMeasure: 'lượt', type: 'count', yearly: true },
  ...{ numerator: null, denominator: null, partOf: null },
  ...more,
})

const check: OutlineCheck = {
  code: 'c1',
  left: 'a',
  relation: 'atMost',
  right: 'b',
  vi: 'a không quá b',
  en: 'at most',
}

const outline = (more: Partial<OutlineWords> = {}): OutlineWords => ({
  ...{ sections: [section('1'), section('2')], indicators: [indicator('a')], checks: [] },
  ...more,
})

const kinds = (before: OutlineWords, after: OutlineWords) =>
  outlineChanges(before, after).map(({ kind, section: where }) => `${kind} ${where}`.trim())

describe('what changed in an outline', () => {
  test('says sections that came, went, were renamed, reworded, moved, or became optional', () => {
    const after = outline({
      sections: [
        section('4'),
        section('2', { guidance: 'Nêu rõ', title: 'Khó khăn', required: false }),
        section('1'),
      ],
    })
    expect(kinds(outline({ sections: [section('1'), section('2'), section('3')] }), after)).toEqual([
      'sectionAdded 4',
      'sectionRenamed 2',
      'sectionAsked 2',
      'sectionOptional 2',
      'sectionRemoved 3',
      'sectionsMoved',
    ])
  })

  test('says indicators and checks, each once, and the parts of a broken-down one as its own change', () => {
    const after = outline({
      indicators: [
        indicator('a', { breakdown: [{ code: 'nu', name: 'Nữ', nameEn: 'Women' }] }),
        indicator('a.nu', { breakdownOf: 'a' }),
        indicator('b', { section: '2' }),
      ],
      checks: [check],
    })
    expect(kinds(outline(), after)).toEqual(['indicatorAsked 1', 'indicatorAdded 2', 'checkAdded'])
    expect(kinds(after, outline())).toEqual(['indicatorAsked 1', 'indicatorRemoved 2', 'checkRemoved'])
    expect(kinds(after, { ...after, checks: [{ ...check, right: 'c' }] })).toEqual(['checkChanged'])
    const renamed = outline({ indicators: [indicator('a', { unitOfMeasure: 'người' })] })
    expect(
      outlineChanges(outline(), renamed)
        .map(changeSaid)
        .map(({ vi }) => vi),
    ).toEqual(['Mục 1: chỉ tiêu “a (lượt)” nay là “a (người)”'])
  })

  test('of a section that goes names the figures that go with it, and not those that moved elsewhere', () => {
    const before = outline({
      indicators: [indicator('a', { section: '2' }), indicator('b', { section: '2' })],
    })
    const after = outline({ sections: [section('1')], indicators: [indicator('b')] })
    expect(
      outlineChanges(before, after)
        .map(changeSaid)
        .map(({ vi }) => vi),
    ).toEqual(['Mục 1: chỉ tiêu “b” đổi cách nhập hoặc cách tính', 'Bỏ mục 2. Mục 2, cùng các chỉ tiêu: a'])
  })

  test('of an outline whose figures are not known says the sections alone', () => {
    expect(kinds(outline({ indicators: null }), outline({ sections: [section('1')] }))).toEqual([
      'sectionRemoved 2',
    ])
  })

  test('is counted in short: a section that changed in three ways is one', () => {
    const after = outline({
      sections: [
        section('1', { title: 'Khác', guidance: 'Khác', required: false }),
        section('2'),
        section('3'),
      ],
      indicators: [],
    })
    expect(changesInShort(outlineChanges(outline(), after)).vi).toBe(
      'thêm 1 mục, sửa yêu cầu của 1 mục, bỏ 1 chỉ tiêu',
    )
  })

  test('is nothing between an outline and itself, and what comes one way goes the other', () => {
    const outlines = fc
      .uniqueArray(fc.constantFrom('1', '2', '3', '4'), { minLength: 1 })
      .map(labels => outline({ sections: labels.map(label => section(label)) }))
    fc.assert(
      fc.property(outlines, outlines, (one, other) => {
        const labelsOf = (kind: string, changes: ReturnType<typeof outlineChanges>) =>
          changes
            .filter(each => each.kind === kind)
            .map(each => each.section)
            .sort()
        const [there, back] = [outlineChanges(one, other), outlineChanges(other, one)]
        expect(outlineChanges(one, one)).toEqual([])
        expect(labelsOf('sectionAdded', there)).toEqual(labelsOf('sectionRemoved', back))
        expect(there.length === 0).toBe(back.length === 0)
      }),
    )
  })
})

describe('who is told of it', () => {
  const followed: Followed = { state: 'draft', begunBy: 2, seen: null, filedBy: null, supplements: [] }

  test('a writer from the version they began by, or saw last', () => {
    expect(newsAfter(followed)).toBe(2)
    expect(newsAfter({ ...followed, state: 'returned', seen: 4, filedBy: 3 })).toBe(4)
  })

  test('what is handed in only where a supplement was asked for since, and until it is handed in anew', () => {
    const filed: Followed = { ...followed, state: 'accepted', filedBy: 3 }
    expect(newsAfter(filed)).toBeNull()
    expect(newsAfter({ ...filed, supplements: [3] })).toBeNull()
    expect(newsAfter({ ...filed, supplements: [3, 5], seen: 5 })).toBe(3)
    expect(newsAfter({ ...filed, supplements: [3, 5], filedBy: 5 })).toBeNull()
  })
})
