import { beforeAll, describe, expect, test } from 'vitest'
import { readMatrix } from '../../../domain/campaign/index.ts'
import { openSession } from '../../../domain/org/index.ts'
import {
  acceptReport,
  contentOf,
  listReports,
  readInbox,
  readReport,
  readSubmission,
  receiveReport,
  returnReport,
  saveFigures,
  saveSection,
  submitReport,
} from '../../../domain/report/index.ts'
import { testDatabase } from '../../support/database.ts'
import { type BegunReport, begunReport, district } from './begunReport.ts'

const db = await testDatabase()
let { application, campaign, reporter, officer, reportId, write } = {} as BegunReport

beforeAll(async () => {
  ;({ application, campaign, reporter, officer, reportId, write } = await begunReport(db))
})

const fill = async (planted: string) => {
  const { figures } = await reporter.see(readReport, { reportId })
  const revision = figures.find(each => each.indicator === 'planted')?.revision ?? 0
  await reporter.must(saveFigures, {
    reportId,
    cells: [{ indicator: 'planted', period: '2022', value: planted, revision }],
  })
}

const filed = async () => {
  await write('1', 'Đã trồng 1.000 cây.')
  await write('2', 'Thiếu cây giống.')
  await fill('1000')
  return reporter.must(submitReport, { reportId })
}

const stateOf = async () => {
  const { cells } = await officer.see(readMatrix, { campaignId: campaign.campaignId })
  const { assignmentId } = campaign.reportOf(district)
  return cells.find(cell => cell.assignmentId === assignmentId)?.state
}

describe('filing', () => {
  test('is refused while required sections are empty, naming each, and nothing written is lost', async () => {
    await write('1', 'Đã trồng 1.000 cây.')
    await write('2', '   ')
    const refused = await reporter.write(submitReport, { reportId })
    expect(refused.problem).toMatchObject({ code: 'report.incomplete', status: 422 })
    expect(refused.problem.fields.map(({ path }) => path)).toEqual(['section.2'])
    const report = await reporter.see(readReport, { reportId })
    expect(report).toMatchObject({ state: 'draft', submissions: [] })
    const kept = report.sections.find(({ section }) => section === '1')
    expect(kept?.content).toEqual(contentOf('Đã trồng 1.000 cây.'))
  })

  test('is refused while a count is no count, by its cell', async () => {
    await write('1', 'a b')
    await write('2', 'c d')
    await fill('10.5')
    const refused = await reporter.write(submitReport, { reportId })
    expect(refused.problem.code).toBe('report.figuresWrong')
    expect(refused.problem.fields.map(({ path }) => path)).toEqual(['figure.planted.2022'])
  })

  test('makes an unchangeable version with its hash, and the draft waits', async () => {
    const receipt = await filed()
    expect(receipt).toMatchObject({ version: 1, late: false })
    expect(receipt.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(await stateOf()).toBe('delivered')
    const submission = await officer.see(readSubmission, { reportId, version: 1 })
    expect(submission.figures).toEqual([{ indicator: 'planted', period: '2022', value: '1000' }])
    expect(submission.sections.map(({ section }) => section)).toEqual(['1', '2', '3'])
    const change = { reportId, section: '1', content: contentOf('Khác'), revision: 1 }
    expect((await reporter.write(saveSection, change)).problem.code).toBe('report.submitted')
    expect((await reporter.write(submitReport, { reportId })).problem.code).toBe('report.submitted')
  })

  test.each([
    ['16:59:59', false],
    ['17:00:00', true],
  ])('at %s UTC on the last day is late: %s', async (time, late) => {
    // “Trước ngày 14/4/2023” under the rule of the campaign: the 13th is the last day, to its end at UTC+7.
    application.now = new Date(`2023-04-13T${time}Z`)
    await reporter.must(openSession, { username: 'bao-cao', password: 'mot-mat-khau-dai' })
    expect((await filed()).late).toBe(late)
  })

  test('an emptied cell is not handed in', async () => {
    await write('1', 'a b')
    await write('2', 'c d')
    await fill('7')
    const emptied = { indicator: 'planted', period: '2022', value: null, revision: 1 }
    await reporter.must(saveFigures, { reportId, cells: [emptied] })
    await reporter.must(submitReport, { reportId })
    expect((await officer.see(readSubmission, { reportId, version: 1 })).figures).toEqual([])
  })
})

describe('the verdict', () => {
  test('accepts, once, and the duty is done', async () => {
    await filed()
    await officer.must(acceptReport, { reportId, version: 1 })
    expect(await stateOf()).toBe('done')
    const report = await reporter.see(readReport, { reportId })
    expect(report.state).toBe('accepted')
    expect(report.submissions[0]).toMatchObject({ verdict: 'accepted', verdictBy: 'Nguyễn Thị Cán Bộ' })
    expect(report.may).toEqual(['report.correct'])
    const again = await officer.write(acceptReport, { reportId, version: 1 })
    expect(again.problem.code).toBe('report.notSubmitted')
  })

  test('returns with a reason and remarks at sections; the same again is refused, the mended is version 2', async () => {
    const first = await filed()
    const silent = await officer.write(returnReport, { reportId, version: 1, reason: '  ' })
    expect(silent.problem.fields).toMatchObject([{ path: 'reason', vi: 'Chưa nhập ô này.' }])
    const remarks = [{ section: '2', text: 'Nêu rõ nguyên nhân.' }]
    await officer.must(returnReport, { reportId, version: 1, reason: 'Thiếu nguyên nhân.', remarks })
    expect(await stateOf()).toBe('returned')
    const returned = await reporter.see(readReport, { reportId })
    expect(returned.submissions[0]).toMatchObject({
      verdict: 'returned',
      reason: 'Thiếu nguyên nhân.',
      remarks,
    })
    expect((await reporter.write(submitReport, { reportId })).problem.code).toBe('report.nothingNew')
    await write('2', 'Thiếu cây giống do rét đậm.')
    const second = await reporter.must(submitReport, { reportId })
    expect(second.version).toBe(2)
    expect(second.sha256).not.toBe(first.sha256)
    const old = await officer.write(acceptReport, { reportId, version: 1 })
    expect(old.problem.code).toBe('report.notSubmitted')
    await officer.must(acceptReport, { reportId, version: 2 })
    const { submissions } = await reporter.see(readReport, { reportId })
    expect(submissions.map(({ version, verdict }) => [version, verdict])).toEqual([
      [2, 'accepted'],
      [1, 'returned'],
    ])
  })

  test('is not for the reporter, nor for a reporter of another unit', async () => {
    await filed()
    const neighbour = await campaign.enter('huyen-khac', 'Huyện Ven Biển', 'reporter')
    for (const visitor of [reporter, neighbour]) {
      expect((await visitor.write(acceptReport, { reportId, version: 1 })).status).toBe(403)
      const back = { reportId, version: 1, reason: 'Không được phép' }
      expect((await visitor.write(returnReport, back)).status).toBe(403)
    }
    expect((await neighbour.read(readReport, { reportId })).status).toBe(403)
    expect((await neighbour.see(listReports, {})).reports).toEqual([])
    expect((await application.visitor().read(readReport, { reportId })).status).toBe(401)
  })
})

describe('a receiver on the route', () => {
  test('finds the report in the inbox, reads it and confirms receipt once', async () => {
    const receiver = await campaign.enter('tiep-nhan', 'Công an tỉnh', 'receiver')
    expect((await receiver.see(readInbox, {})).waiting).toEqual([])
    await filed()
    const { waiting } = await receiver.see(readInbox, {})
    expect(waiting).toMatchObject([{ reportId, may: ['report.receive'], version: 1 }])
    expect((await receiver.read(readSubmission, { reportId, version: 1 })).status).toBe(200)
    await receiver.must(receiveReport, { reportId })
    const report = await reporter.see(readReport, { reportId })
    expect(report.legs).toMatchObject([
      { receiverName: 'Công an tỉnh', receivedAt: application.now.toISOString() },
    ])
    expect((await receiver.see(readInbox, {})).waiting).toEqual([])
    expect((await receiver.write(receiveReport, { reportId })).problem.code).toBe('report.notOnRoute')
  })

  test('is whom the route names: another body is refused', async () => {
    await filed()
    const other = await campaign.enter('tai-chinh', 'Sở Tài chính', 'receiver')
    expect((await other.write(receiveReport, { reportId })).problem.code).toBe('report.notOnRoute')
    expect((await other.read(readReport, { reportId })).status).toBe(403)
  })
})

describe('the inbox of the standing agency', () => {
  test('holds what waits for a verdict, and nothing after it', async () => {
    await filed()
    const row = (await officer.see(readInbox, {})).waiting.find(each => each.reportId === reportId)
    expect(row?.may).toContain('report.accept')
    await officer.must(acceptReport, { reportId, version: 1 })
    expect((await officer.see(readInbox, {})).waiting).toEqual([])
    const { reports } = await officer.see(listReports, { campaignId: campaign.campaignId })
    expect(reports).toMatchObject([{ reportId, state: 'accepted', unitName: district }])
  })
})
