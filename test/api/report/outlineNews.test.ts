import { beforeAll, describe, expect, test } from 'vitest'
import { listNotices } from '../../../domain/org/index.ts'
import {
  acceptReport,
  changeSaid,
  correctReport,
  type OutlineSection,
  readOutline,
  readReport,
  saveOutline,
  seeOutline,
  startReport,
  submitReport,
  withoutParts,
} from '../../../domain/report/index.ts'
import { testDatabase } from '../../support/database.ts'
import { type BegunReport, begunReport, district } from './begunReport.ts'

const db = await testDatabase()
let { campaign, reporter, officer, reportId, write } = {} as BegunReport

beforeAll(async () => {
  ;({ campaign, reporter, officer, reportId, write } = await begunReport(db))
})

const more: OutlineSection = { label: '4', title: 'Bài học', guidance: 'Nêu bài học.', required: true }

/** Takes out section 3, adds one, and asks for one more figure. */
const change = async (supplement = false) => {
  const { campaignId } = campaign
  const { outline } = await officer.see(readOutline, { campaignId })
  const indicators = withoutParts(outline.indicators)
  const [one] = indicators
  return officer.must(saveOutline, {
    campaignId,
    from: outline.version,
    supplement,
    sections: [...outline.sections.filter(({ label }) => label !== '3'), more],
    indicators: [...indicators, ...(one === undefined ? [] : [{ ...one, code: 'people', name: 'Số người' }])],
    checks: outline.checks,
  })
}

const newsFor = async (visitor = reporter) => (await visitor.see(readReport, { reportId })).outlineNews

const noticesOf = async (visitor = reporter) =>
  (await visitor.see(listNotices, {})).notices.filter(({ kind }) => kind === 'outline.save')

const file = async () => {
  for (const section of ['1', '2', '4']) await write(section, 'Có nội dung.')
  return reporter.must(submitReport, { reportId })
}

describe('an outline changed while its reports are written', () => {
  test('tells each writer on the report what changed, until that person has seen it', async () => {
    const colleague = await campaign.enter('nguoi-cung-viet', district, 'reporter')
    expect(await newsFor()).toBeNull()
    expect(await change()).toMatchObject({ version: 2, told: 1 })
    const news = await newsFor()
    expect(news).toMatchObject({ from: 1, to: 2, supplement: false })
    expect(news?.changes.map(changeSaid).map(({ vi }) => vi)).toEqual([
      'Mục 1: thêm chỉ tiêu “Số người”',
      'Thêm mục 4. Bài học',
      'Bỏ mục 3. Kiến nghị',
    ])
    await reporter.must(seeOutline, { reportId, version: 2 })
    expect(await newsFor()).toBeNull()
    expect(await newsFor(colleague)).toMatchObject({ from: 1, to: 2 })
    expect(await newsFor(officer)).toBeNull()
  })

  test('shows after that only what changed since, and never counts as seen what was not there yet', async () => {
    await change()
    expect(await reporter.must(seeOutline, { reportId, version: 99 })).toEqual({ version: 2 })
    const { campaignId } = campaign
    const { outline } = await officer.see(readOutline, { campaignId })
    const sections = outline.sections.map(each =>
      each.label === '4' ? { ...each, guidance: 'Nêu hai bài học.' } : each,
    )
    await officer.must(saveOutline, { ...outline, campaignId, sections })
    const news = await newsFor()
    expect(news).toMatchObject({ from: 2, to: 3 })
    expect(news?.changes).toMatchObject([
      { kind: 'sectionAsked', section: '4', before: 'Nêu bài học.', after: 'Nêu hai bài học.' },
    ])
  })

  test('sends the unit one notice a change, in short, and none where nothing changed', async () => {
    await change()
    expect((await noticesOf()).map(({ vi, path }) => [vi, path])).toEqual([
      [
        'Đề cương báo cáo đã đổi: thêm 1 mục, bỏ 1 mục, thêm 1 chỉ tiêu. Xin mở báo cáo để xem – Tổng kết 5 năm trồng cây.',
        `/bao-cao/${reportId}`,
      ],
    ])
    const { campaignId } = campaign
    const { outline } = await officer.see(readOutline, { campaignId })
    expect(await officer.must(saveOutline, { ...outline, campaignId })).toEqual({ version: 3, told: 0 })
    expect(await noticesOf()).toHaveLength(1)
  })

  test('is no news to whoever begins along it', async () => {
    await change()
    const other = await campaign.enter('khac', 'Huyện Ven Biển', 'reporter')
    const begun = await other.must(startReport, campaign.reportOf('Huyện Ven Biển'))
    expect((await other.see(readReport, begun)).outlineNews).toBeNull()
  })

  test('leaves what is handed in as it is, and its unit in peace', async () => {
    await file()
    expect(await change()).toMatchObject({ told: 0 })
    expect(await newsFor()).toBeNull()
    expect(await newsFor(officer)).toBeNull()
    expect(await noticesOf()).toEqual([])
  })

  test('asks for a supplement where the officer says so, until a new version is handed in', async () => {
    await file()
    expect(await change(true)).toMatchObject({ told: 1 })
    expect((await noticesOf())[0]?.vi).toContain('Báo cáo đã gửi cần bổ sung')
    await reporter.must(seeOutline, { reportId, version: 2 })
    expect(await newsFor()).toMatchObject({ from: 1, to: 2, supplement: true })
    expect(await newsFor(officer)).toMatchObject({ supplement: true })
    await officer.must(acceptReport, { reportId, version: 1 })
    expect(await newsFor()).toMatchObject({ supplement: true })
    await reporter.must(correctReport, { reportId, reason: 'Bổ sung theo đề cương mới.' })
    await write('4', 'Bài học.')
    await reporter.must(submitReport, { reportId })
    expect(await newsFor()).toBeNull()
  })

  test('is seen only by a writer of the unit’s own', async () => {
    const stranger = await campaign.enter('nguoi-la', 'Huyện Ven Biển', 'reporter')
    expect((await stranger.write(seeOutline, { reportId, version: 1 })).problem.code).toBe(
      'request.notAllowed',
    )
  })

  test('says which numbers and codes any version had, so that words never stand under another heading', async () => {
    await change()
    const { taken, writing, filed } = await officer.see(readOutline, { campaignId: campaign.campaignId })
    expect(taken.sections.toSorted()).toEqual(['1', '2', '3', '4'])
    expect(taken.indicators).toContainEqual({ code: 'people', name: 'Số người' })
    expect({ writing, filed }).toEqual({ writing: 1, filed: 0 })
  })
})
