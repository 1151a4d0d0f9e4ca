import { describe, expect, test } from 'vitest'
import { isSyllable, textQuality } from './index.ts'

const good =
  'Toàn huyện có năm mươi chín trường, trong đó ba mươi hai trường tiểu học; bậc tiểu học có sáu trăm tám mươi lớp với nhiều học sinh, đội ngũ cán bộ và giáo viên tin học được đào tạo.'
/** The same sentence as an OCR that knows no Vietnamese leaves it. */
const rubbish =
  'Toan huyen c6 nam muoi chin trueng, trong do ba muoi hai trixeng tieu h9c; b4c tieu hoc c6 sau tram tam muoi lop vai nhieu h9c sinh, doi ngii can b() va giao vien tin hoc dugc dao tao.'

describe('whether a word is a Vietnamese syllable', () => {
  test.each(['nghiêm', 'quyết', 'gì', 'giếng', 'hoà', 'hòa', 'ƯỚC', 'khuỷu', 'quốc', 'thuở'])(
    '%s is',
    word => {
      expect(isSyllable(word)).toBe(true)
    },
  )

  test.each(['plan', 'hoc', 'cap', 'trixeng', 'dugc', 'wiki', 'thể́', 'Đắk', 'UBND'])('%s is not', word => {
    expect(isSyllable(word)).toBe(false)
  })
})

describe('the quality of a text', () => {
  test('real text is good, text without its diacritics is rubbish', () => {
    expect(textQuality(good).verdict).toBe('good')
    expect(textQuality(rubbish).verdict).toBe('rubbish')
  })

  test('English is not taken for Vietnamese', () => {
    const english =
      'The provincial committee shall report the results of the programme before the end of this month to us'
    expect(textQuality(english).verdict).toBe('rubbish')
  })

  test('of a few words nothing is said', () => {
    expect(textQuality('Số 25/KH-UBND').verdict).toBe('unknown')
    expect(textQuality('').score).toBe(0)
  })

  test('the more lines are rubbish, the lower the score', () => {
    const scores = [0, 1, 2, 3].map(
      bad => textQuality([...Array(3 - bad).fill(good), ...Array(bad).fill(rubbish)].join('\n')).score,
    )
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(new Set(scores).size).toBe(4)
  })
})
