import exceljs from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import { passAssignment } from '../../../domain/campaign/index.ts'
import { createUnit } from '../../../domain/org/index.ts'
import {
  downloadWorkbook,
  previewWorkbook,
  readOutline,
  readReport,
  saveFigures,
  saveOutline,
  startReport,
  takeWorkbook,
} from '../../../domain/report/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
const unit = 'Huyện Núi Xanh'
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
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

const openBook = async (visitor: Visitor, ofReport: number, below?: 'true') => {
  const { bytes, name } = await visitor.save(downloadWorkbook, {
    reportId: ofReport,
    ...(below === undefined ? {} : { below }),
  })
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  return { workbook, name }
}

const sheetOf = (workbook: exceljs.Workbook, name: string): exceljs.Worksheet => {
  const sheet = workbook.getWorksheet(name)
  if (sheet === undefined) throw new Error(`no sheet ${name}: ${workbook.worksheets.map(each => each.name)}`)
  return sheet
}

const upload = async (visitor: Visitor, workbook: exceljs.Workbook, name = 'so-lieu.xlsx') =>
  (await visitor.upload(name, mediaType, new Uint8Array(await workbook.xlsx.writeBuffer()))).fileId

const cell = (indicator: string, period: string, value: string, revision = 0) => ({
  indicator,
  period,
  value,
  revision,
})

const drafted = async () =>
  Object.fromEntries(
    (await reporter.see(readReport, { reportId })).figures.map(each => [
      `${each.indicator} ${each.period}`,
      each.value,
    ]),
  )

describe('the workbook of a unit', () => {
  test('comes with what is typed; filled in, it is shown as a difference, and what is chosen is taken', async () => {
    await reporter.must(saveFigures, {
      reportId,
      cells: [cell('planted', '2021', '10'), cell('planted', '2022', '20')],
    })
    const { workbook, name } = await openBook(reporter, reportId)
    expect(name).toContain(unit)
    const sheet = sheetOf(workbook, 'Số liệu 1')
    expect(sheet.getCell('D6').value).toBe(10)
    sheet.getCell('D6').value = 11
    sheet.getCell('E6').value = '1.250'
    sheet.getCell('D7').value = 'nhiều'
    sheet.getCell('F9').value = 3.5
    const fileId = await upload(reporter, workbook)
    const { reports, notes } = await reporter.see(previewWorkbook, { reportId, fileId })
    expect(notes).toEqual([])
    const [own] = reports
    expect(own?.faults.map(({ sheet: at, address }) => `${at} ${address}`)).toEqual(['Số liệu 1 D7'])
    expect(own?.changes.map(({ indicator, period, from, to }) => [indicator, period, from, to])).toEqual([
      ['planted', '2021', '10', '11'],
      ['planted', '2022', '20', '1250'],
      ['spent', 'all', null, '3.5'],
    ])
    expect(await drafted()).toEqual({ 'planted 2021': '10', 'planted 2022': '20' })
    const chosen = (own?.changes ?? []).filter(({ period }) => period !== '2021')
    const taken = await reporter.must(takeWorkbook, {
      reportId,
      fileId,
      cells: chosen.map(({ indicator, period, revision }) => ({
        assignmentId: own?.assignmentId ?? 0,
        indicator,
        period,
        revision,
      })),
    })
    expect(taken).toEqual({ taken: 2, conflicts: 0 })
    expect(await drafted()).toEqual({ 'planted 2021': '10', 'planted 2022': '1250', 'spent all': '3.5' })
  })

  test('leaves alone what was typed on the page meanwhile, and says where both changed', async () => {
    await reporter.must(saveFigures, {
      reportId,
      cells: [cell('planted', '2021', '10'), cell('planted', '2022', '20')],
    })
    const { workbook } = await openBook(reporter, reportId)
    sheetOf(workbook, 'Số liệu 1').getCell('E6').value = 25
    const both = [cell('planted', '2021', '15', 1), cell('planted', '2022', '21', 1)]
    await reporter.must(saveFigures, { reportId, cells: both })
    const fileId = await upload(reporter, workbook)
    const { reports } = await reporter.see(previewWorkbook, { reportId, fileId })
    expect(reports[0]?.changes).toMatchObject([{ period: '2022', from: '21', to: '25', crossed: true }])
    const old = {
      assignmentId: reports[0]?.assignmentId ?? 0,
      indicator: 'planted',
      period: '2022',
      revision: 1,
    }
    const taken = await reporter.must(takeWorkbook, { reportId, fileId, cells: [old] })
    expect(taken).toEqual({ taken: 0, conflicts: 1 })
  })

  test('of another unit, of nobody, of an old outline and no workbook at all are told apart', async () => {
    const neighbour = await campaign.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    const other = await neighbour.must(startReport, campaign.reportOf('Huyện Ven Biển'))
    const { workbook: theirs } = await openBook(neighbour, other.reportId)
    const wrong = await reporter.read(previewWorkbook, { reportId, fileId: await upload(reporter, theirs) })
    expect(wrong.problem.code).toBe('report.workbookOfAnother')
    expect(wrong.problem.vi).toContain('Huyện Ven Biển')
    const foreign = await reporter.read(previewWorkbook, {
      reportId,
      fileId: await upload(reporter, newBook()),
    })
    expect(foreign.problem.code).toBe('report.workbookForeign')
    const text = (await reporter.upload('so-lieu.xls', mediaType, new TextEncoder().encode('a;b'))).fileId
    expect((await reporter.read(previewWorkbook, { reportId, fileId: text })).problem.code).toBe(
      'report.notAWorkbook',
    )
    const { workbook } = await openBook(reporter, reportId)
    const { outline } = await reporter.see(readOutline, { campaignId: campaign.campaignId })
    await campaign.province.officer.must(saveOutline, {
      campaignId: campaign.campaignId,
      sections: outline.sections,
      indicators: outline.indicators.filter(({ code }) => code !== 'spent'),
    })
    const old = await reporter.see(previewWorkbook, { reportId, fileId: await upload(reporter, workbook) })
    expect(old.notes[0]?.vi).toContain('đề cương bản 1')
    expect(old.reports[0]?.faults[0]?.vi).toContain('spent')
  })

  test('is for those who write the report, and a file for whoever uploaded it', async () => {
    const neighbour = await campaign.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    expect((await neighbour.save(downloadWorkbook, { reportId })).status).toBe(403)
    const { workbook } = await openBook(reporter, reportId)
    const fileId = await upload(neighbour, workbook)
    expect((await reporter.read(previewWorkbook, { reportId, fileId })).problem.code).toBe(
      'report.fileNotFound',
    )
  })
})

const newBook = (): exceljs.Workbook => {
  const workbook = new exceljs.Workbook()
  workbook.addWorksheet('Bảng').getCell('A1').value = 'Cây'
  return workbook
}

describe('one workbook for the units below', () => {
  test('is refused while nobody was asked', async () => {
    const { status } = await reporter.save(downloadWorkbook, { reportId, below: 'true' })
    expect(status).toBe(409)
  })

  test('has a sheet each; what is taken goes into their reports, begun where they were not', async () => {
    const { assignmentId, campaignId } = campaign.reportOf(unit)
    const { officer, units } = campaign.province
    const made = await Promise.all(
      ['Xã Khe Mây', 'Xã Đồi Chè'].map(async fullName => {
        const commune = { kind: 'area', level: 'commune', fullName, name: fullName } as const
        const rest = { shortName: null, code: null, validFrom: '2010-01-01' }
        return (await officer.must(createUnit, { ...commune, ...rest, parentId: units[unit] ?? 0 })).unitId
      }),
    )
    await reporter.must(passAssignment, {
      campaignId,
      assignmentId,
      unitIds: made,
      dueOn: '2023-04-10',
      note: '',
    })
    const { workbook } = await openBook(reporter, reportId, 'true')
    sheetOf(workbook, 'Xã Đồi Chè').getCell('D6').value = 7
    const fileId = await upload(reporter, workbook)
    const { reports } = await reporter.see(previewWorkbook, { reportId, fileId })
    const changed = reports.filter(({ changes }) => changes.length > 0)
    expect(changed.map(({ unitName, reportId: begun }) => [unitName, begun])).toEqual([['Xã Đồi Chè', null]])
    const cells = changed.flatMap(({ assignmentId: of, changes }) =>
      changes.map(({ indicator, period, revision }) => ({ assignmentId: of, indicator, period, revision })),
    )
    expect(await reporter.must(takeWorkbook, { reportId, fileId, cells })).toEqual({ taken: 1, conflicts: 0 })
    const again = await reporter.see(previewWorkbook, { reportId, fileId })
    expect(again.reports.every(({ changes }) => changes.length === 0)).toBe(true)
  })
})
