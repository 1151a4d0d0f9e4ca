import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Indicator } from '../report/index.ts'
import { checkNumbers, knownValues, numbersIn } from './index.ts'

const count = (code: string, name: string, unitOfMeasure: string): Indicator => ({
  code,
  section: '3',
  name,
  nameEn: name,
  unitOfMeasure,
  type: 'count',
  numerator: null,
  denominator: null,
  partOf: null,
  yearly: true,
})
const indicators = [
  count('sessions', 'Buổi tuyên truyền', 'buổi'),
  count('attendance', 'Lượt người dự', 'lượt người'),
  count('awards', 'Khen thưởng', 'lượt'),
  count('kept', 'Mô hình đang duy trì', 'mô hình'),
]
const measures = indicators.map(({ unitOfMeasure }) => unitOfMeasure)
const years = (unitId: number, indicator: string, values: Record<string, string>) =>
  Object.entries(values).map(([period, value]) => ({ unitId, indicator, period, value }))
const vinh = [
  ...years(1, 'sessions', { '2020': '700', '2021': '800', '2022': '827' }),
  ...years(1, 'kept', { '2021': '40', '2022': '55' }),
]
const others = years(2, 'sessions', { '2020': '1000', '2021': '20', '2022': '3' })
const check = (text: string) =>
  checkNumbers(
    text,
    { own: knownValues(indicators, vinh), places: [], totals: knownValues(indicators, [...vinh, ...others]) },
    measures,
  )

describe('numbers of a sentence', () => {
  it('are those that say what they count, in Vietnamese form', () => {
    const text = 'Tổ chức 2.327 buổi với 149.450 lượt người dự; khen 12 lượt, đạt 98,5% và 4 hội thi.'
    expect(numbersIn(text, measures).map(({ value, measure }) => [value, measure])).toEqual([
      ['2327', 'buổi'],
      ['149450', 'lượt người'],
      ['12', 'lượt'],
    ])
  })

  it('are no dates, symbols or the ends of ranges', () => {
    const text = 'Ngày 05/4/2023, Chương trình 09/CTr, giai đoạn 2013-2023 buổi sáng, 3/2 buổi.'
    expect(numbersIn(text, measures)).toEqual([])
  })

  it('a measure ends where its word ends', () => {
    expect(numbersIn('20 buổitối', measures)).toEqual([])
  })

  it('stand at their characters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.string({ maxLength: 12 }), (value, before) => {
        const words = before.replace(/[\d.,/–-]/g, ' ')
        const printed = String(value).replace(/\B(?=(?:\d{3})+$)/g, '.')
        const [found] = numbersIn(`${words} ${printed} buổi`, measures)
        expect(found).toEqual({
          start: words.length + 1,
          end: words.length + 1 + printed.length,
          value: String(value),
          measure: 'buổi',
        })
      }),
    )
  })
})

describe('a number looked up', () => {
  it('is found in the own table: the whole, one year, neighbouring years', () => {
    expect(check('2.327 buổi')).toMatchObject([{ verdict: 'own', found: { period: 'all' } }])
    expect(check('riêng năm 2021 có 800 buổi')).toMatchObject([{ verdict: 'own', found: { period: '2021' } }])
    expect(check('hai năm sau 1.627 buổi')).toMatchObject([
      { verdict: 'own', found: { period: '2021–2022' } },
    ])
  })

  it('is found in the totals where the own table has another', () => {
    expect(check('toàn tỉnh 3.350 buổi')).toMatchObject([
      { verdict: 'total', found: { indicator: 'Buổi tuyên truyền', period: 'all' } },
    ])
  })

  it('is found under the longer measure that prose shortens', () => {
    const attended = years(1, 'attendance', { '2022': '53435' })
    const [found] = checkNumbers(
      '53.435 lượt chị em',
      { own: knownValues(indicators, attended), places: [], totals: [] },
      measures,
    )
    expect(found).toMatchObject({ verdict: 'own', found: { indicator: 'Lượt người dự' } })
  })

  it('is left for a person where neither has it, small counts of examples aside', () => {
    expect(check('2.328 buổi')).toMatchObject([{ verdict: 'unknown', found: null }])
    expect(check('3 mô hình điểm')).toEqual([])
  })

  it('never takes the years of a stock for a sum', () => {
    expect(check('95 mô hình')).toMatchObject([{ verdict: 'unknown' }])
    expect(check('55 mô hình')).toMatchObject([{ verdict: 'own', found: { period: 'all' } }])
  })
})
