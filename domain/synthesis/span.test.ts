import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedStretches, paragraphsOf, trimmedSpan, wholeWords } from './index.ts'

const text = fc.stringMatching(/^[ a-đ\n]{0,60}$/)
const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([one, other]) => ({
  start: Math.min(one, other),
  end: Math.max(one, other),
}))

describe('spans', () => {
  it('lose white space at their ends and nothing else', () => {
    expect(trimmedSpan('Một  hai ba.', { start: 3, end: 9 })).toEqual({ start: 5, end: 8 })
    expect(trimmedSpan('a   b', { start: 1, end: 4 })).toBeNull()
    fc.assert(
      fc.property(text, span, (words, chosen) => {
        const trimmed = trimmedSpan(words, chosen)
        const cut = words.slice(chosen.start, chosen.end).trim()
        expect(trimmed === null ? '' : words.slice(trimmed.start, trimmed.end)).toBe(cut)
      }),
    )
  })

  it.each([
    ['p huấn 34 l', 'Tập huấn 34 lớp'],
    ['177 lượt', '2.177 lượt'],
    [' Hội. ', 'Hội.'],
    ['2', '2.177'],
  ])('that begin or end inside a word take it whole: %j', (chosen, whole) => {
    const words = 'Tập huấn 34 lớp, 2.177 lượt cán bộ Hội. Hết'
    const start = words.indexOf(chosen)
    const found = wholeWords(words, { start, end: start + chosen.length })
    expect(words.slice(found?.start, found?.end)).toBe(whole)
  })

  it('made whole stay whole, and hold what was chosen', () => {
    fc.assert(
      fc.property(text, span, (words, chosen) => {
        const once = wholeWords(words, chosen)
        const inner = trimmedSpan(words, chosen)
        expect(once === null).toBe(inner === null)
        if (once === null || inner === null) return
        expect(once.start).toBeLessThanOrEqual(inner.start)
        expect(once.end).toBeGreaterThanOrEqual(inner.end)
        expect(wholeWords(words, once)).toEqual(once)
      }),
    )
  })

  it('of paragraphs are their words', () => {
    fc.assert(
      fc.property(text, words => {
        for (const { start, end, text: line } of paragraphsOf(words)) {
          expect(words.slice(start, end)).toBe(line)
          expect(line).not.toContain('\n')
        }
      }),
    )
  })

  it('mark exactly the characters they cover and lose none', () => {
    fc.assert(
      fc.property(text, fc.array(span, { maxLength: 5 }), (words, spans) => {
        const within = { start: 0, end: words.length }
        const stretches = markedStretches(words, within, spans)
        expect(stretches.map(each => each.text).join('')).toBe(words)
        for (const { start, end, marked } of stretches)
          for (let at = start; at < end; at += 1)
            expect(spans.some(each => each.start <= at && at < each.end)).toBe(marked)
      }),
    )
  })
})
