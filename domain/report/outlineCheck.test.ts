import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bySex, withoutParts, withParts } from './breakdown.ts'
import { checkFigures } from './checks.ts'
import { findingKey } from './finding.ts'
import type { Indicator } from './indicator.ts'
import type { OutlineCheck } from './outlineCheck.ts'
import { outlineFaults } from './outlineFaults.ts'
import { readinessOf } from './readiness.ts'
import { reckonedOf } from './reckoned.ts'

const count = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  code,
  section: '1',
  name: `Chỉ tiêu ${code}`,
  nameEn: `Indicator ${code}`,
  unitOfMeasure: 'lượt',
  type: 'count',
  numerator: null,
  denominator: null,
  partOf: null,
  yearly: true,
  ...more,
})
const section = (label: string) => ({ label, title: `Mục ${label}`, guidance: '', required: true })
const check = (left: string, relation: OutlineCheck['relation'], right: string): OutlineCheck => ({
  code: 'c1',
  left,
  relation,
  right,
  vi: 'Hai số phải khớp nhau.',
  en: 'Both must agree.',
})
const at = (indicator: string, period: string, value: string) => ({ indicator, period, value })

const broken = count('trainees', { breakdown: [...bySex] })
const indicators = withParts([broken, count('classes', { section: '2' }), count('all', { yearly: false })])
const rulesFor = (checks: readonly OutlineCheck[], ...figures: ReturnType<typeof at>[]) =>
  checkFigures(indicators, figures, checks)
    .filter(({ severity }) => severity === 'check')
    .map(({ rule, indicator, period }) => `${rule} ${indicator} ${period}`)

describe('checks of an outline', () => {
  it('parts of a breakdown add up to their whole, once all are given', () => {
    const [whole, men, women] = [
      at('trainees', '2022', '10'),
      at('trainees.nam', '2022', '6'),
      at('trainees.nu', '2022', '3'),
    ]
    expect(rulesFor([], whole, men)).toEqual([])
    expect(rulesFor([], whole, men, women)).toEqual(['check.partstrainees trainees 2022'])
    expect(rulesFor([], whole, men, at('trainees.nu', '2022', '4'))).toEqual([])
  })

  it('hold across sections, year by year, and over the years', () => {
    const yearly = check('classes', 'atMost', 'trainees')
    expect(rulesFor([yearly], at('classes', '2021', '5'), at('trainees', '2021', '4'))).toEqual([
      'check.c1 classes 2021',
    ])
    expect(rulesFor([yearly], at('classes', '2021', '5'), at('trainees', '2022', '4'))).toEqual([])
    const whole = check('all', 'equals', 'years(classes)')
    const years = [at('classes', '2021', '2'), at('classes', '2022', '3')]
    expect(rulesFor([whole], ...years, at('all', 'all', '5'))).toEqual([])
    expect(rulesFor([whole], ...years, at('all', 'all', '6'))).toEqual(['check.c1 all all'])
  })

  it('go together: both nought or neither', () => {
    const both = check('classes', 'together', 'trainees')
    expect(rulesFor([both], at('classes', '2021', '0'), at('trainees', '2021', '4'))).toHaveLength(1)
    expect(rulesFor([both], at('classes', '2021', '0'), at('trainees', '2021', '0'))).toEqual([])
  })

  it('an explanation lets a failed check pass, for that cell alone', () => {
    const outline = {
      sections: [],
      indicators,
      periods: ['2021', '2022'],
      checks: [check('classes', 'atMost', 'trainees')],
    }
    const figures = ['2021', '2022'].flatMap(year => [at('classes', year, '5'), at('trainees', year, '4')])
    const [first, second] = readinessOf(outline, { sections: [], figures }).unexplained
    if (first === undefined) throw new Error('nothing was found')
    const explanations = [{ finding: findingKey(first), text: 'Có lớp không lập danh sách.' }]
    const ready = readinessOf(outline, { sections: [], figures, explanations })
    expect(ready.unexplained).toEqual([second])
    expect(ready.explained).toEqual([first])
    const empty = [{ finding: findingKey(first), text: '  ' }]
    expect(readinessOf(outline, { sections: [], figures, explanations: empty }).unexplained).toHaveLength(2)
  })
})

describe('formulas of an outline', () => {
  const faults = (...all: Indicator[]) =>
    outlineFaults([section('1'), section('2')], all).map(({ path }) => path)

  it('are refused where they go in a circle, speak of nobody, or mix years and the whole window', () => {
    const a = count('aa', { formula: 'bb + 1' })
    const b = count('bb', { formula: 'aa * 2' })
    expect(faults(a, b)).toEqual(['indicators.0.formula', 'indicators.1.formula'])
    expect(faults(count('aa', { formula: 'aa' }))).toEqual(['indicators.0.formula'])
    expect(faults(count('aa', { formula: 'nobody' }))).toEqual(['indicators.0.formula'])
    expect(faults(count('aa', { formula: 'bb', yearly: false }), count('bb'))).toEqual([
      'indicators.0.formula',
    ])
    expect(faults(count('aa', { formula: 'years(bb)', yearly: false }), count('bb'))).toEqual([])
    expect(faults(count('aa', { formula: 'bb +' }), count('bb'))).toEqual(['indicators.0.formula'])
  })

  it('follow from one another, and from rates', () => {
    const all = [
      count('aa'),
      count('bb'),
      count('sum', { formula: 'aa + bb' }),
      count('twice', { formula: 'sum * 2' }),
      count('total', { formula: 'years(twice)', yearly: false }),
    ]
    const figures = [
      at('aa', '2021', '1'),
      at('bb', '2021', '2'),
      at('aa', '2022', '5'),
      at('bb', '2022', '0'),
    ]
    expect(reckonedOf(all, figures)).toEqual([
      at('sum', '2021', '3'),
      at('sum', '2022', '5'),
      at('twice', '2021', '6'),
      at('twice', '2022', '10'),
      at('total', 'all', '16'),
    ])
  })
})

describe('what does not look like the other years', () => {
  const series = (...values: number[]) =>
    checkFigures(
      [count('aa')],
      values.map((value, year) => at('aa', String(2013 + year), String(value))),
    ).map(({ rule, period }) => `${rule} ${period}`)

  it('is far above them, or one number copied; growth and short years are not', () => {
    expect(series(30, 100, 110, 90, 1050, 120, 100, 40)).toEqual(['jump 2017'])
    expect(series(30, 100, 310, 90, 1050, 220, 150, 40)).toEqual(['jump 2017'])
    expect(series(200, 100, 210, 150, 1050, 220, 150, 90)).toEqual(['ownPast 2017'])
    expect(series(100, 120, 150, 180, 220, 270, 330, 400)).toEqual([])
    expect(series(40, 500, 510, 490, 505, 500, 495, 120)).toEqual(['jump 2014'])
    expect(series(90, 100, 100, 100, 100, 120)).toEqual(['repeated 2017'])
    expect(series(0, 0, 0, 0, 0, 0)).toEqual([])
  })
})

describe('laws', () => {
  it('parts come and go without touching the rest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), kinds => {
        const own = count('aa', {
          breakdown: Array.from({ length: kinds }, (_, at) => ({
            code: `k${at}`,
            name: `Loại ${at}`,
            nameEn: `Kind ${at}`,
          })),
        })
        const all = withParts([own, count('bb')])
        expect(all).toHaveLength(kinds + 2)
        expect(withoutParts(all)).toEqual([own, count('bb')])
        expect(withParts(all)).toEqual(all)
        expect(outlineFaults([section('1')], withoutParts(all))).toEqual([])
      }),
    )
  })

  it('a breakdown that adds up is never asked about', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9999 }), (men, women) => {
        const figures = [
          at('trainees', '2022', String(men + women)),
          at('trainees.nam', '2022', String(men)),
          at('trainees.nu', '2022', String(women)),
        ]
        expect(rulesFor([], ...figures)).toEqual([])
      }),
    )
  })
})
