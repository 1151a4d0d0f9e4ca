import { beforeAll, describe, expect, test } from 'vitest'
import { readAssignment, readCarrying } from '../../../domain/campaign/index.ts'
import {
  acceptReport,
  contentOf,
  correctReport,
  listReports,
  readInbox,
  readReport,
  receiveReport,
  returnReport,
  saveSection,
  startReport,
  submitReport,
} from '../../../domain/report/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { shortPlan } from '../plan/province.ts'

const db = await testDatabase()
const unit = 'Huyện Núi Xanh'
const police = 'Công an tỉnh'
const front = 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'
const throughBoth = shortPlan.replace('(qua Công an tỉnh)', `(qua ${police}, ${front})`)
const lastSecond = Date.parse('2023-04-13T16:59:59Z')
let application: TestApplication
let campaign: OpenCampaign
let reporter: Visitor
let officer: Visitor
let atFront: Visitor
let reportId: number

beforeAll(async () => {
  application = await testApplication(db)
  application.now = new Date(lastSecond - 3_600_000)
  campaign = await openTreeCampaign(application, throughBoth)
  reporter = campaign.province.reporter
  officer = campaign.province.officer
  atFront = await campaign.enter('nhan-mt', front, 'receiver')
  reportId = (await reporter.must(startReport, campaign.reportOf(unit))).reportId
})

const write = async (section: string, text: string) => {
  const { sections } = await reporter.see(readReport, { reportId })
  const revision = sections.find(each => each.section === section)?.revision ?? 0
  await reporter.must(saveSection, { reportId, section, content: contentOf(text), revision })
}

const filed = async () => {
  await write('1', 'Đã trồng 1.000 cây.')
  await write('2', 'Thiếu cây giống.')
  return reporter.must(submitReport, { reportId })
}

const duty = () => officer.see(readAssignment, campaign.reportOf(unit))
const legs = async () => (await officer.see(readReport, { reportId })).legs
const accept = (version = 1) => officer.must(acceptReport, { reportId, version })

describe('a report through the police and the Front', () => {
  test('is accepted by the verdict and closed by the last receipt, in the second it is given', async () => {
    application.now = new Date(lastSecond)
    await filed()
    await accept()
    expect((await officer.see(readReport, { reportId })).state).toBe('accepted')
    expect(await legs()).toMatchObject([
      { receiverName: police, receivedAt: application.now.toISOString() },
      { receiverName: front, receivedAt: null },
    ])
    expect(await duty()).toMatchObject({ state: 'delivered', late: false })
    const [row] = (await officer.see(listReports, {})).reports
    expect(row).toMatchObject({ state: 'accepted', waitsFor: [front] })
    expect((await atFront.see(readInbox, {})).waiting).toMatchObject([{ reportId, waitsFor: [front] }])
    application.now = new Date(lastSecond + 1000)
    expect((await duty()).state).toBe('delivered')
    expect((await atFront.must(receiveReport, { reportId })).arrived).toBe(true)
    // The unit was in time; the leg that took until the second after is late by it.
    expect(await duty()).toMatchObject({ state: 'done', late: false })
    const { legs: way } = await officer.see(readCarrying, campaign.reportOf(unit))
    expect(way).toMatchObject([
      { receiverName: police, late: false },
      { receiverName: front, late: true, lateBySeconds: 1 },
    ])
    expect((await officer.see(listReports, {})).reports).toMatchObject([{ waitsFor: [] }])
  })

  test('is closed by the verdict where the receipts were there before it', async () => {
    await filed()
    expect((await atFront.must(receiveReport, { reportId })).arrived).toBe(false)
    expect((await duty()).state).toBe('delivered')
    await accept()
    expect((await duty()).state).toBe('done')
  })

  test('that was returned needs every receipt anew for what comes next', async () => {
    await filed()
    await atFront.must(receiveReport, { reportId })
    await officer.must(returnReport, { reportId, version: 1, reason: 'Thiếu nguyên nhân.' })
    await write('2', 'Thiếu cây giống do rét đậm.')
    await reporter.must(submitReport, { reportId })
    await accept(2)
    expect((await duty()).state).toBe('delivered')
    await atFront.must(receiveReport, { reportId })
    expect((await duty()).state).toBe('done')
  })

  test('keeps what was accepted in force while a correction waits, closed or not', async () => {
    await filed()
    await accept()
    await reporter.must(correctReport, { reportId, reason: 'Cộng nhầm số cây của một xã.' })
    await write('1', 'Đã trồng 1.200 cây.')
    application.now = new Date(lastSecond + 60_000)
    expect((await reporter.must(submitReport, { reportId })).late).toBe(false)
    await officer.must(returnReport, { reportId, version: 2, reason: 'Xem lại số này.' })
    expect(await duty()).toMatchObject({ state: 'delivered', late: false })
    await atFront.must(receiveReport, { reportId })
    expect((await duty()).state).toBe('done')
  })
})

describe('a receipt on another’s behalf', () => {
  const forFront = (note: string) => ({
    reportId,
    receiverUnitId: campaign.province.units[front] ?? 0,
    note,
  })

  test('is recorded with its grounds, by who may act for that receiver, and shown with them', async () => {
    await filed()
    await accept()
    const silent = await officer.write(receiveReport, forFront(''))
    expect(silent.problem.code).toBe('report.receiptNeedsWords')
    const note = 'Đã nhận bản giấy ngày 13/4/2023.'
    expect((await reporter.write(receiveReport, forFront(note))).status).toBe(403)
    expect((await officer.must(receiveReport, forFront(note))).arrived).toBe(true)
    expect((await legs())[1]).toMatchObject({ receivedBy: 'Nguyễn Thị Cán Bộ', note, may: [] })
    expect((await duty()).state).toBe('done')
  })

  test('is not given before anything was sent', async () => {
    const early = await officer.write(receiveReport, forFront('Chưa có gì.'))
    expect(early.problem.code).toBe('report.notSubmitted')
  })
})

describe('the database', () => {
  const close = () =>
    db
      .updateTable('assignment')
      .set({ state: 'done', doneAt: application.now, doneNote: 'coi như xong' })
      .where('id', '=', campaign.reportOf(unit).assignmentId)

  test('refuses to close a report before its last receipt, whatever is said, and to take a receipt back after', async () => {
    await filed()
    await accept()
    await expect(db.transaction().execute(tx => tx.executeQuery(close()))).rejects.toThrow(
      'before every leg has its receipt',
    )
    await atFront.must(receiveReport, { reportId })
    const takeBack = db
      .updateTable('leg')
      .set({ receivedAt: null })
      .where('assignmentId', '=', campaign.reportOf(unit).assignmentId)
    await expect(db.transaction().execute(tx => tx.executeQuery(takeBack))).rejects.toThrow(
      'are not taken back',
    )
  })
})
