import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { askExtension, decideExtension, readExtensionInbox } from '../../../domain/campaign/index.ts'
import {
  countNotices,
  groupNotices,
  listNotices,
  markNotices,
  type Notice,
} from '../../../domain/org/index.ts'
import {
  contentOf,
  returnReport,
  saveFigures,
  saveSection,
  startReport,
  submitReport,
} from '../../../domain/report/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
const district = 'Huyện Núi Xanh'
const reason = 'Ba xã bị ngập, chưa chốt được số liệu.'
let application: TestApplication
let open: OpenCampaign
let reporter: Visitor
let officer: Visitor

beforeAll(async () => {
  application = await testApplication(db)
  // So that there is a number below the first notice's.
  await sql`select nextval(pg_get_serial_sequence('notice', 'id'))`.execute(db)
  open = await openTreeCampaign(application)
  reporter = open.province.reporter
  officer = open.province.officer
})

const told = async (visitor: Visitor) => (await visitor.see(listNotices, {})).notices
const kinds = async (visitor: Visitor) => (await told(visitor)).map(({ kind }) => kind)

const submitted = async () => {
  const { reportId } = await reporter.must(startReport, open.reportOf(district))
  for (const section of ['1', '2'])
    await reporter.must(saveSection, { reportId, section, content: contentOf('Đã trồng.'), revision: 0 })
  const cells = [{ indicator: 'planted', period: '2022', value: '1000', revision: 0 }]
  await reporter.must(saveFigures, { reportId, cells })
  await reporter.must(submitReport, { reportId })
  return reportId
}

describe('who is told', () => {
  test('the reporters of a unit are told what an opened campaign asks of it', async () => {
    expect(await told(reporter)).toMatchObject([
      {
        kind: 'campaign.open',
        vi: 'Đơn vị được giao 1 nhiệm vụ – Tổng kết 5 năm trồng cây.',
        path: '/viec-cua-toi',
        campaignId: open.campaignId,
        readAt: null,
      },
    ])
  })

  test('the receivers of a report on its way, not its writer; the verdict goes back to the unit', async () => {
    const receiver = await open.enter('tiep-nhan', 'Công an tỉnh', 'receiver')
    const stranger = await open.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    const reportId = await submitted()
    const [arrived] = await told(receiver)
    expect(arrived).toMatchObject({ kind: 'report.submit', path: `/bao-cao/${reportId}` })
    expect(arrived?.vi).toContain(district)
    await officer.must(returnReport, { reportId, version: 1, reason: 'Thiếu số cây còn sống.', remarks: [] })
    expect((await told(reporter))[0]).toMatchObject({ kind: 'report.return' })
    expect((await told(reporter))[0]?.vi).toContain('Thiếu số cây còn sống.')
    expect(await kinds(stranger)).toEqual([])
  })

  test('whoever may decide on an extension, once each; then whoever asked', async () => {
    await reporter.must(askExtension, { ...open.reportOf(district), wantedOn: '2023-04-20', reason })
    expect((await kinds(open.province.colleague)).filter(kind => kind === 'extension.ask')).toHaveLength(1)
    expect(await kinds(reporter)).not.toContain('extension.ask')
    const [question] = (await officer.see(readExtensionInbox, {})).waiting
    const { campaignId } = open
    const decision = { campaignId, extensionId: question?.id ?? 0, grantedOn: '2023-04-20', note: '' }
    await officer.must(decideExtension, decision)
    expect((await told(reporter))[0]?.vi).toBe('Đồng ý gia hạn đến hết ngày 20/4/2023.')
  })

  test('nobody, where the write is refused', async () => {
    const before = await told(open.province.colleague)
    await reporter.write(askExtension, { ...open.reportOf(district), wantedOn: '2023-04-01', reason })
    expect(await told(open.province.colleague)).toEqual(before)
  })
})

describe('reading', () => {
  test('is each person’s own: marked by id or all up to the latest seen, and unread again', async () => {
    const [first] = await told(reporter)
    const id = first?.id ?? 0
    expect(await officer.must(markNotices, { ids: [id], read: true })).toEqual({ marked: 0 })
    expect(await reporter.must(markNotices, { ids: [id], read: true })).toEqual({ marked: 1 })
    expect(await reporter.see(countNotices, {})).toEqual({ unread: 0 })
    expect((await reporter.see(listNotices, { unread: 'true' })).notices).toEqual([])
    await reporter.must(markNotices, { ids: [id], read: false })
    expect(await reporter.see(countNotices, {})).toEqual({ unread: 1 })
    expect(await reporter.must(markNotices, { upTo: id - 1 })).toEqual({ marked: 0 })
    expect(await reporter.must(markNotices, { upTo: id })).toEqual({ marked: 1 })
  })

  test('goes page by page from the latest', async () => {
    await submitted()
    const receiver = open.province.colleague
    const all = await told(receiver)
    const first = await receiver.see(listNotices, { limit: 1 })
    expect(first).toMatchObject({ more: all.length > 1 })
    expect(first.notices.map(({ id }) => id)).toEqual(all.slice(0, 1).map(({ id }) => id))
    const rest = await receiver.see(listNotices, { before: first.notices[0]?.id ?? 0 })
    expect(rest.notices.map(({ id }) => id)).toEqual(all.slice(1).map(({ id }) => id))
  })
})

test('what is alike on one day in one campaign is one group under its latest', () => {
  const one = (id: number, kind: string, at: string, campaignId: number | null = 1): Notice => ({
    id,
    kind,
    at,
    campaignId,
    vi: '',
    en: '',
    path: '/',
    readAt: null,
  })
  const groups = groupNotices(
    [
      one(5, 'report.submit', '2023-04-02'),
      one(4, 'extension.ask', '2023-04-02'),
      one(3, 'report.submit', '2023-04-02'),
      one(2, 'report.submit', '2023-04-02', 2),
      one(1, 'report.submit', '2023-04-01'),
    ],
    at => at,
  )
  expect(groups.map(({ latest, others }) => [latest.id, ...others.map(({ id }) => id)])).toEqual([
    [5, 3],
    [4],
    [2],
    [1],
  ])
})
