import { beforeAll, describe, expect, test } from 'vitest'
import {
  allocateEstimate,
  appraiseEstimate,
  beginEstimate,
  examineEstimate,
  listEstimates,
  readEstimate,
  returnEstimate,
  saveEstimate,
  submitEstimate,
} from '../../../domain/budget/index.ts'
import { listNotices } from '../../../domain/org/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import {
  allocation,
  asked,
  begun,
  cut,
  document,
  lines,
  openStage,
  reason,
  type Stage,
  seen,
  sources,
  submitted,
  title,
} from './stage.ts'

const db = await testDatabase()
let application: TestApplication
let stage: Stage

beforeAll(async () => {
  application = await testApplication(db)
  stage = await openStage(application)
})

describe('the whole way', () => {
  test('an estimate is drawn up, returned, submitted anew, appraised line by line and granted by source', async () => {
    const { writer, finance, leader } = stage
    const at = await submitted(stage)
    const first = await seen(finance, at)
    expect(first).toMatchObject({ state: 'submitted', version: 1, sums: { asked, accepted: null } })
    expect(first.lines.map(({ amount }) => amount)).toEqual(['18000000', '9000000'])
    await finance.must(examineEstimate, { ...at, version: 1, examination: 0, findings: [cut] })
    await finance.must(returnEstimate, { ...at, version: 1, reason })

    const draft = await seen(writer, at)
    expect(draft).toMatchObject({ state: 'returned', version: 2, versions: [1, 2], returnedFor: reason })
    expect(draft.may).toEqual(['budget.save', 'budget.submit'])
    expect(draft.lines.map(({ content, accepted }) => [content, accepted])).toEqual([
      ['Thuê hội trường', null],
      ['In tài liệu hội nghị', null],
    ])
    const returned = await writer.see(readEstimate, { ...at, version: 1 })
    expect(returned.lines[1]).toMatchObject({ accepted: cut.accepted, reason: cut.reason })

    const fewer = [lines[0], { ...lines[1], quantity: '180' }] as typeof lines
    await writer.must(saveEstimate, { ...at, revision: 2, title, lines: [...fewer] })
    await writer.must(submitEstimate, { ...at, revision: 3, note: 'Đã giảm 20 bộ tài liệu.' })
    const findings = [
      { position: 0, accepted: '18000000', reason: '' },
      { position: 1, accepted: '8000000', reason: cut.reason },
    ]
    await finance.must(examineEstimate, { ...at, version: 2, examination: 1, findings })
    // What finance notes meanwhile is its own until it says so.
    expect((await seen(leader, at)).lines.map(({ accepted }) => accepted)).toEqual([null, null])
    await finance.must(appraiseEstimate, { ...at, version: 2, examination: 2, ...document })
    await finance.must(allocateEstimate, { ...at, ...allocation, version: 2 })

    const end = await seen(leader, at)
    expect(end).toMatchObject({
      state: 'granted',
      sums: { asked: '26100000', accepted: '26000000', granted: '25000000' },
      appraisal: { documentNumber: '321/STC-HCSN' },
      allocation: { decisionNumber: '1234/QĐ-UBND', sources: expect.arrayContaining(sources) },
      may: [],
    })
    expect(end.history.map(({ what, version }) => `${what} ${version}`)).toEqual([
      'begun 1',
      'submitted 1',
      'returned 1',
      'submitted 2',
      'appraised 2',
      'granted 2',
    ])
    const kindsOf = async (visitor: typeof writer) =>
      (await visitor.see(listNotices, {})).notices
        .map(({ kind }) => kind)
        .filter(kind => /^budget/.test(kind))
    expect(await kindsOf(finance)).toEqual(['budget.submit', 'budget.submit'])
    expect(await kindsOf(writer)).toEqual(['budget.allocate', 'budget.appraise', 'budget.return'])
    const { campaigns } = await leader.see(listEstimates, {})
    expect(campaigns[0]).toMatchObject({
      sums: { asked: '26100000', accepted: '26000000', granted: '25000000' },
      estimates: [{ state: 'granted', waitsForMe: false }],
    })
  })

  test('a unit that the plan binds has its own; a huge amount is exact to the đồng', async () => {
    const { campaignId, province, finance } = stage
    const unitId = province.units['Huyện Núi Xanh'] ?? 0
    const { estimateId } = await province.reporter.must(beginEstimate, { campaignId, unitId, title })
    const at = { campaignId, estimateId }
    const huge = { ...lines[0], quantity: '999999999', unitPrice: '999999999999999' } as (typeof lines)[0]
    await province.reporter.must(saveEstimate, { ...at, revision: 1, title, lines: [huge, huge] })
    await province.reporter.must(submitEstimate, { ...at, revision: 2, note: '' })
    expect((await seen(finance, at)).sums.asked).toBe('1999999997999998000000002')
  })
})

describe('rights', () => {
  test('finance does not see a draft, and cannot write in what it sees', async () => {
    const at = await begun(stage)
    expect((await stage.finance.read(readEstimate, at)).problem.code).toBe('budget.closedToYou')
    expect((await stage.finance.see(listEstimates, {})).campaigns).toEqual([])
    await stage.writer.must(submitEstimate, { ...at, revision: 2, note: '' })
    const written = { ...at, revision: 2, title, lines: [...lines] }
    expect((await stage.finance.write(saveEstimate, written)).status).toBe(403)
    expect((await stage.writer.write(returnEstimate, { ...at, version: 1, reason })).status).toBe(403)
    expect((await stage.leader.write(submitEstimate, { ...at, revision: 2, note: '' })).status).toBe(403)
  })

  test('another unit sees nothing of it, and one that the plan does not bind draws none up', async () => {
    const at = await submitted(stage)
    const other = await stage.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    expect((await other.read(readEstimate, at)).problem.code).toBe('budget.closedToYou')
    const [campaign] = (await other.see(listEstimates, {})).campaigns
    expect(campaign).toMatchObject({ estimates: [], units: [{ unitName: 'Huyện Ven Biển' }] })
    const unbound = 'Đài Phát thanh - Truyền hình tỉnh'
    const press = await stage.enter('dai', unbound, 'reporter')
    const unitId = stage.province.units[unbound] ?? 0
    const begin = { campaignId: stage.campaignId, unitId, title }
    expect((await press.write(beginEstimate, begin)).problem.code).toBe('budget.unitNotBound')
    expect((await press.see(listEstimates, {})).campaigns).toEqual([])
  })
})
