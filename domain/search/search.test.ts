import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passageOf } from './passage.ts'
import { askedOf, tsqueryOf } from './query.ts'

describe('what was typed', () => {
  test('is words without accents, the last one perhaps unfinished', () => {
    expect(askedOf('tự quản thôn b')).toEqual({
      words: ['tu', 'quan', 'thon', 'b'],
      phrases: [],
      symbols: [],
      open: true,
    })
    expect(tsqueryOf(askedOf('Đô Lương'))).toBe("'do' & 'luong':*")
    expect(tsqueryOf(askedOf('Đô Lương '))).toBe("'do' & 'luong'")
  })

  test('keeps what stands in quotes together', () => {
    expect(tsqueryOf(askedOf('“tự quản” "bản giữ rừng" xã '))).toBe(
      "'xa' & ('tu' <-> 'quan') & ('ban' <-> 'giu' <-> 'rung')",
    )
  })

  test.each([
    ['09/CTr-BCA-MTTW', '09/ctr-bca-mttw'],
    ['30/2020/NĐ-CP', '30/2020/nd-cp'],
    ['nghị định 30/2020/NĐ-CP, điều 5', '30/2020/nd-cp'],
    ['12/KH–UBND', '12/kh-ubnd'],
    ['09/CTr-', '09/ctr'],
    ['30/2020/', '30/2020/'],
  ])('%s is a symbol and stays whole', (typed, symbol) => {
    expect(askedOf(typed).symbols).toEqual([symbol])
  })

  test.each(['15/4/2023', 'và/hoặc', '2013 - 2023', '21/21'])('%s is no symbol', typed => {
    expect(askedOf(typed).symbols).toEqual([])
  })

  test('never makes a query that PostgreSQL reads as anything but words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), typed => {
        const query = tsqueryOf(askedOf(typed))
        if (query !== null) expect(query).toMatch(/^[a-z0-9'()&:*<> -]+$/)
      }),
    )
  })
})

describe('the passage', () => {
  const text =
    'Mở đầu báo cáo của huyện. '.repeat(20) +
    'Các bản đã lập tổ tự quản và giữ rừng. ' +
    'Kết thúc. '.repeat(20)

  test('is cut around the best place, with what was asked for marked as it is written', () => {
    const { stretches, start, end } = passageOf(text, askedOf('giu rung tu quan'))
    expect(stretches.filter(({ marked }) => marked).map(each => each.text)).toEqual([
      'tự',
      'quản',
      'giữ',
      'rừng',
    ])
    expect(stretches[0]?.text).toBe('… ')
    expect(text.slice(start ?? 0, end ?? 0)).toBe('tự')
  })

  test('marks a symbol in all its parts', () => {
    const { stretches } = passageOf('Theo Chương trình 09/CTr-BCA-MTTW đã ký.', askedOf('09/CTr-BCA'))
    expect(stretches.filter(({ marked }) => marked).map(each => each.text)).toEqual(['09', 'CTr', 'BCA'])
  })

  test('never says a word that is not in the text, whatever is asked', () => {
    const squeezed = (words: string) => words.replace(/[\s…]+/gu, '')
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        (body, typed) => {
          const said = passageOf(body, askedOf(typed)).stretches.map(each => each.text)
          expect(squeezed(body)).toContain(squeezed(said.join('')))
        },
      ),
    )
  })
})
