import { beforeAll, describe, expect, test } from 'vitest'
import {
  acceptReport,
  bySex,
  contentOf,
  type Indicator,
  readOutline,
  readReport,
  readSubmission,
  saveFigures,
  saveOutline,
  saveSection,
  submitReport,
  withoutParts,
} from '../../../domain/report/index.ts'
import { readRollup } from '../../../domain/rollup/index.ts'
import { testDatabase } from '../../support/database.ts'
import { type BegunReport, begunReport } from './begunReport.ts'

const db = await testDatabase()
let { campaign, reporter, officer, reportId } = {} as BegunReport

beforeAll(async () => {
  ;({ campaign, reporter, officer, reportId } = await begunReport(db))
})

const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
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

const outlineNow = async () => (await officer.see(readOutline, { campaignId: campaign.campaignId })).outline

const change = async (more: readonly Indicator[], drop: readonly string[] = [], dropSection = '') => {
  const { version, sections, indicators, checks } = await outlineNow()
  const { campaignId } = campaign
  return officer.write(saveOutline, {
    campaignId,
    from: version,
    sections: sections.filter(({ label }) => label !== dropSection),
    indicators: [...withoutParts(indicators).filter(({ code }) => !drop.includes(code)), ...more],
    checks,
  })
}

const cell = (code: string, period: string, value: string) => ({
  indicator: code,
  period,
  value,
  revision: 0,
})

describe('an outline', () => {
  test('asks for parts, a formula, yes or no, a choice and words; each is typed, filed and read back', async () => {
    await change([
      indicator('people', { breakdown: [...bySex] }),
      indicator('perTree', { type: 'money', formula: 'people / planted' }),
      indicator('held', { type: 'yesno', yearly: false }),
      indicator('form', { type: 'choice', choices: ['Trực tiếp', 'Trực tuyến'], yearly: false }),
      indicator('best', { type: 'text', yearly: false }),
    ])
    const { indicators } = await outlineNow()
    expect(indicators.map(({ code }) => code)).toContain('people.nu')
    const cells = [
      cell('planted', '2022', '8'),
      cell('people', '2022', '10'),
      cell('people.nam', '2022', '6'),
      cell('people.nu', '2022', '4'),
      cell('held', 'all', '1'),
      cell('form', 'all', 'Trực tuyến'),
      cell('best', 'all', 'Đồi thông'),
    ]
    await reporter.must(saveFigures, { reportId, cells })
    for (const [code, value] of [
      ['form', 'Qua thư'],
      ['people', 'mười'],
    ] as const) {
      const period = code === 'form' ? 'all' : '2021'
      const refused = await reporter.write(saveFigures, { reportId, cells: [cell(code, period, value)] })
      expect(refused.problem.code).toBe('report.figureMisfit')
    }
    const typed = await reporter.write(saveFigures, { reportId, cells: [cell('perTree', '2022', '1')] })
    expect(typed.problem.code).toBe('report.figureDerived')
    for (const section of ['1', '2'])
      await reporter.must(saveSection, { reportId, section, content: contentOf('Có nội dung.'), revision: 0 })
    await reporter.must(submitReport, { reportId })
    const { figures } = await officer.see(readSubmission, { reportId, version: 1 })
    expect(figures).toContainEqual({ indicator: 'form', period: 'all', value: 'Trực tuyến' })
    expect(figures).toHaveLength(cells.length)
    await officer.must(acceptReport, { reportId, version: 1 })
    const { totals } = await officer.see(readRollup, { campaignId: campaign.campaignId })
    const totalOf = (code: string) => totals.find(total => total.indicator === code)?.value
    expect(totalOf('perTree')).toBe('1.25')
    expect(totalOf('held')).toBe('1')
    expect(totalOf('form')).toBeUndefined()
  })

  test('is refused while a formula goes in a circle, by its line', async () => {
    const { problem } = await change([indicator('aa', { formula: 'bb' }), indicator('bb', { formula: 'aa' })])
    expect(problem.code).toBe('report.outlineFaulty')
    expect(problem.fields.map(({ path }) => path)).toEqual(['indicators.4.formula', 'indicators.5.formula'])
  })

  test('changed, carries drafts over: what no longer fits is kept, shown and not filed', async () => {
    await reporter.must(saveFigures, {
      reportId,
      cells: [cell('planted', '2022', '8'), cell('spent', 'all', '3.5')],
    })
    for (const section of ['1', '2', '3'])
      await reporter.must(saveSection, {
        reportId,
        section,
        content: contentOf(`Mục ${section}.`),
        revision: 0,
      })
    await change([], ['spent'], '3')
    const { leftovers, sections } = await reporter.see(readReport, { reportId })
    expect(leftovers).toEqual({
      sections: [{ section: '3', title: 'Kiến nghị', content: contentOf('Mục 3.') }],
      figures: [{ indicator: 'spent', name: 'Kinh phí', period: 'all', value: '3.5' }],
    })
    expect(sections.map(({ section }) => section).sort()).toEqual(['1', '2', '3'])
    await reporter.must(submitReport, { reportId })
    const filed = await officer.see(readSubmission, { reportId, version: 1 })
    expect(filed.sections.map(({ section }) => section)).toEqual(['1', '2'])
    expect(filed.figures).toEqual([{ indicator: 'planted', period: '2022', value: '8' }])
  })

  test('changed after filing, leaves the filed version with the outline it was written by', async () => {
    for (const section of ['1', '2'])
      await reporter.must(saveSection, { reportId, section, content: contentOf('Có nội dung.'), revision: 0 })
    await reporter.must(submitReport, { reportId })
    const before = await outlineNow()
    await change([indicator('people')], ['planted', 'alive', 'survival'])
    expect((await outlineNow()).version).toBe(before.version + 1)
    const { outline } = await officer.see(readSubmission, { reportId, version: 1 })
    expect(outline.version).toBe(before.version)
    expect(outline.indicators.map(({ code }) => code)).toEqual(before.indicators.map(({ code }) => code))
  })
})
