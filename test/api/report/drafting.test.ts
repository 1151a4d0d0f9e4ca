import { beforeAll, describe, expect, test } from 'vitest'
import { readWork } from '../../../domain/campaign/index.ts'
import {
  contentOf,
  readOutline,
  readReport,
  saveFigures,
  saveOutline,
  saveSection,
  startReport,
} from '../../../domain/report/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
const unit = 'Huyện Núi Xanh'
let application: TestApplication
let campaign: OpenCampaign
let reporter: Visitor
let reportId: number

beforeAll(async () => {
  application = await testApplication(db)
  campaign = await openTreeCampaign(application)
  reporter = campaign.province.reporter
  reportId = (await reporter.must(startReport, campaign.reportOf(unit))).reportId
})

const write = (text: string, revision: number, section = '1') => ({
  reportId,
  section,
  content: contentOf(text),
  revision,
})

describe('a report that is begun', () => {
  test('is one report however often it is opened, and its duty is being drafted', async () => {
    const again = await reporter.must(startReport, campaign.reportOf(unit))
    expect(again.reportId).toBe(reportId)
    const { owed } = await reporter.see(readWork, {})
    expect(owed.find(({ kind }) => kind === 'report')?.state).toBe('drafting')
    const report = await reporter.see(readReport, { reportId })
    expect(report.outline.sections.map(({ label }) => label)).toEqual(['1', '2', '3'])
    expect(report.outline.periods).toEqual(['2021', '2022'])
    expect(report.may).toContain('report.submit')
  })

  test('cannot be begun for another unit', async () => {
    const other = await reporter.write(startReport, campaign.reportOf('Huyện Ven Biển'))
    expect(other.status).toBe(403)
  })
})

describe('words of a section', () => {
  test('are there again, with who saved them', async () => {
    const { revision } = await reporter.must(saveSection, write('Đã trồng 1.000 cây.\n- Keo\n- Thông', 0))
    expect(revision).toBe(1)
    const { sections } = await reporter.see(readReport, { reportId })
    expect(sections).toMatchObject([{ section: '1', revision: 1, savedBy: 'Trần Văn Báo Cáo' }])
    expect(sections[0]?.content.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'item', 'item'])
  })

  test('keep a table cell by cell', async () => {
    const content = {
      blocks: [
        {
          kind: 'table' as const,
          rows: [
            ['Xã', 'Cây'],
            ['Núi Cao', '120'],
          ],
        },
      ],
    }
    await reporter.must(saveSection, { reportId, section: '1', content, revision: 0 })
    expect((await reporter.see(readReport, { reportId })).sections[0]?.content).toEqual(content)
  })

  test('of two writers at one section: the second is told, and the first loses nothing', async () => {
    const colleague = await campaign.enter('dong-nghiep-huyen', unit, 'reporter')
    await reporter.must(saveSection, write('Bản thứ nhất', 0))
    await colleague.must(saveSection, write('Bản của đồng nghiệp', 1))
    const late = await reporter.write(saveSection, write('Bản thứ hai', 1))
    expect(late.problem.code).toBe('report.sectionChanged')
    expect(late.problem.vi).toContain('dong-nghiep-huyen')
    const { sections } = await reporter.see(readReport, { reportId })
    expect(sections[0]).toMatchObject({ revision: 2, content: contentOf('Bản của đồng nghiệp') })
  })

  test('that are the same as those saved are no conflict: a repeat after a lost answer', async () => {
    await reporter.must(saveSection, write('Như nhau', 0))
    expect((await reporter.write(saveSection, write('Như nhau', 0))).status).toBe(200)
  })

  test('are refused for a section that the outline does not have', async () => {
    const unknown = await reporter.write(saveSection, write('Lạc mục', 0, '9'))
    expect(unknown.problem).toMatchObject({ code: 'report.sectionUnknown', status: 422 })
  })
})

describe('figures', () => {
  const cell = (indicator: string, period: string, value: string | null, revision = 0) => ({
    indicator,
    period,
    value,
    revision,
  })

  test('are exact decimals; anything else is refused by the cell', async () => {
    await reporter.must(saveFigures, { reportId, cells: [cell('spent', 'all', '1234567890.125')] })
    const { figures } = await reporter.see(readReport, { reportId })
    expect(figures).toMatchObject([{ indicator: 'spent', period: 'all', value: '1234567890.125' }])
    const wrong = await reporter.write(saveFigures, { reportId, cells: [cell('spent', 'all', '1.234,5', 1)] })
    expect(wrong.status).toBe(422)
    expect(wrong.problem.fields.map(({ path }) => path)).toEqual(['cells.0.value'])
  })

  test('that are reckoned, unknown or outside the data window are refused', async () => {
    const codeOf = async (...cells: ReturnType<typeof cell>[]) =>
      (await reporter.write(saveFigures, { reportId, cells })).problem.code
    expect(await codeOf(cell('survival', '2022', '90'))).toBe('report.figureDerived')
    expect(await codeOf(cell('trees', '2022', '90'))).toBe('report.figureUnknown')
    expect(await codeOf(cell('planted', '2020', '90'))).toBe('report.figureUnknown')
    expect(await codeOf(cell('planted', '2022', '90'), cell('planted', 'all', '90'))).toBe(
      'report.figureUnknown',
    )
    expect((await reporter.see(readReport, { reportId })).figures).toEqual([])
  })

  test('of two writers: the cell that both changed comes back with both numbers, the others are saved', async () => {
    const colleague = await campaign.enter('dong-nghiep-huyen', unit, 'reporter')
    await reporter.must(saveFigures, { reportId, cells: [cell('planted', '2021', '10')] })
    await colleague.must(saveFigures, { reportId, cells: [cell('planted', '2021', '11', 1)] })
    const { cells, conflicts } = await reporter.must(saveFigures, {
      reportId,
      cells: [cell('planted', '2021', '12', 1), cell('planted', '2022', '20')],
    })
    expect(cells).toEqual([{ indicator: 'planted', period: '2022', revision: 1 }])
    expect(conflicts).toMatchObject([
      { indicator: 'planted', period: '2021', value: '11', revision: 2, savedBy: 'dong-nghiep-huyen' },
    ])
    const kept = { reportId, cells: [cell('planted', '2021', '12', 2)] }
    expect((await reporter.must(saveFigures, kept)).conflicts).toEqual([])
  })

  test('a cell that a colleague emptied is a change like any other', async () => {
    const colleague = await campaign.enter('dong-nghiep-huyen', unit, 'reporter')
    await reporter.must(saveFigures, { reportId, cells: [cell('planted', '2021', '10')] })
    await colleague.must(saveFigures, { reportId, cells: [cell('planted', '2021', null, 1)] })
    const late = await reporter.must(saveFigures, { reportId, cells: [cell('planted', '2021', '12', 1)] })
    expect(late.conflicts).toMatchObject([{ value: null, revision: 2 }])
  })
})

describe('the outline', () => {
  test('is the officer’s to change, version by version, and carries drafts over', async () => {
    await reporter.must(saveSection, write('Đã viết', 0))
    const { campaignId, province } = campaign
    const { outline } = await province.officer.see(readOutline, { campaignId })
    const sections = [...outline.sections.slice(0, 2), { ...outline.sections[2], title: 'Đề xuất' }] as never
    const indicators = outline.indicators.filter(({ code }) => code !== 'spent')
    const change = { campaignId, from: outline.version, sections, indicators }
    expect((await reporter.write(saveOutline, change)).status).toBe(403)
    const { version } = await province.officer.must(saveOutline, change)
    expect(version).toBe(outline.version + 1)
    const report = await reporter.see(readReport, { reportId })
    expect(report.outline.sections[2]?.title).toBe('Đề xuất')
    expect(report.outline.indicators.map(({ code }) => code)).toEqual(['planted', 'alive', 'survival'])
    expect(report.sections[0]?.content).toEqual(contentOf('Đã viết'))
    const stale = await province.colleague.write(saveOutline, change)
    expect(stale.problem.code).toBe('report.outlineChanged')
  })

  test('with references that lead nowhere is refused line by line', async () => {
    const { campaignId, province } = campaign
    const { outline } = await province.officer.see(readOutline, { campaignId })
    const indicators = outline.indicators.filter(({ code }) => code !== 'planted')
    const change = { campaignId, sections: outline.sections, indicators }
    const refused = await province.officer.write(saveOutline, change)
    expect(refused.problem.code).toBe('report.outlineFaulty')
    expect(refused.problem.fields.map(({ path }) => path)).toEqual([
      'indicators.0.partOf',
      'indicators.1.denominator',
    ])
  })
})
