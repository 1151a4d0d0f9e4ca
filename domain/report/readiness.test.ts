import { describe, expect, it } from 'vitest'
import { checkFigures } from './checks.ts'
import { contentOf } from './content.ts'
import type { Indicator } from './indicator.ts'
import { readinessOf } from './readiness.ts'
import { reckonedOf } from './reckoned.ts'

const count = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  code,
  section: '1',
  name: `Chỉ tiêu ${code}`,
  nameEn: `Indicator ${code}`,
  unitOfMeasure: 'mô hình',
  type: 'count',
  numerator: null,
  denominator: null,
  partOf: null,
  yearly: true,
  ...more,
})

const indicators = [
  count('models'),
  count('good', { partOf: 'models' }),
  count('money', { type: 'money', yearly: false, section: '2' }),
  count('rate', { type: 'rate', numerator: 'good', denominator: 'models' }),
]
const at = (indicator: string, period: string, value: string) => ({ indicator, period, value })
const said = (...figures: ReturnType<typeof at>[]) =>
  checkFigures(indicators, figures).map(({ indicator, severity }) => `${severity} ${indicator}`)

describe('figures of a report', () => {
  it('are refused when they cannot be right', () => {
    expect(said(at('models', '2022', '1.5'))).toEqual(['error models'])
    expect(said(at('models', '2022', '-3'))).toEqual(['error models'])
    expect(said(at('money', 'all', '-1'))).toEqual(['error money'])
    expect(said(at('money', 'all', '1.5'), at('models', '2022', '0'))).toEqual([])
  })

  it('are asked about when a part exceeds its total, exactly and not as floating point', () => {
    expect(said(at('models', '2022', '10'), at('good', '2022', '9'))).toEqual([])
    expect(said(at('models', '2022', '9'), at('good', '2022', '10'))).toEqual(['check good', 'warning rate'])
    const large = '900719925474099'
    expect(said(at('models', '2022', `${large}2`), at('good', '2022', `${large}3`))).toContain('check good')
  })

  it('are asked about when they jump from one year to the next', () => {
    expect(said(at('models', '2021', '5'), at('models', '2022', '50'))).toEqual(['warning models'])
    expect(said(at('models', '2021', '1'), at('models', '2022', '20'))).toEqual([])
    expect(said(at('models', '2020', '5'), at('models', '2022', '500'))).toEqual([])
  })

  it('give rates where both counts are there', () => {
    expect(reckonedOf(indicators, [at('models', '2022', '3'), at('good', '2022', '1')])).toEqual([
      at('rate', '2022', '33.3'),
    ])
    expect(reckonedOf(indicators, [at('models', '2022', '0'), at('good', '2022', '0')])).toEqual([])
    expect(reckonedOf(indicators, [at('good', '2022', '1')])).toEqual([])
  })
})

describe('readiness', () => {
  const sections = [
    { label: '1', title: 'Kết quả', guidance: '', required: true },
    { label: '2', title: 'Kinh phí', guidance: '', required: true },
    { label: '3', title: 'Kiến nghị', guidance: '', required: false },
  ]

  it('names the required sections without words and the cells without figures', () => {
    const ready = readinessOf(
      { sections, indicators, periods: ['2021', '2022'] },
      {
        sections: [
          { section: '1', content: contentOf('Đã làm') },
          { section: '2', content: contentOf('  ') },
        ],
        figures: [at('models', '2022', '4'), at('money', 'all', '7')],
      },
    )
    expect(ready.missing.map(({ label }) => label)).toEqual(['2'])
    expect(ready.gaps).toEqual([
      { indicator: 'models', periods: ['2021'] },
      { indicator: 'good', periods: ['2021', '2022'] },
    ])
    expect(ready.progress.map(({ written, filled, cells }) => [written, filled, cells])).toEqual([
      [true, 1, 4],
      [false, 1, 1],
      [false, 0, 0],
    ])
  })
})
