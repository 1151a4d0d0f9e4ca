import { beforeAll, describe, expect, test } from 'vitest'
import {
  allocateEstimate,
  appraiseEstimate,
  beginEstimate,
  discardEstimate,
  examineEstimate,
  listEstimates,
  readEstimate,
  returnEstimate,
  saveEstimate,
  submitEstimate,
} from '../../../domain/budget/index.ts'
import { createPerson, listNotices, openSession } from '../../../domain/org/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import {
  appraised,
  asked,
  begun,
  cut,
  document,
  lines,
  openStage,
  type Stage,
  seen,
  submitted,
} from './stage.ts'

const db = await testDatabase()
let application: TestApplication
let stage: Stage

beforeAll(async () => {
  application = await testApplication(db)
  stage = await openStage(application)
})

const title = 'Hội nghị tổng kết 5 năm trồng cây'
const reason = 'Đề nghị giải trình số lượng đại biểu và đơn giá in.'
const decision = { decisionNumber: '1234/QĐ-UBND', decisionOn: '2023-04-06' }
const grants = [
  { position: 0, granted: '18000000' },
  { position: 1, granted: '7000000' },
]
const sources = [
  { source: 'province' as const, amount: '20000000' },
  { source: 'assigned' as const, amount: '5000000' },
]
const allocation = { version: 1, ...decision, grants, sources, reason: '' }

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

describe('what is refused', () => {
  test('a version with gaps, or with nothing in it, each gap by its line', async () => {
    const gaps = [{ ...lines[0], quantity: null, basis: '' } as (typeof lines)[0], ...lines.slice(1)]
    const at = await begun(stage, gaps)
    const { problem } = await stage.writer.write(submitEstimate, { ...at, revision: 2, note: '' })
    expect(problem.code).toBe('budget.incomplete')
    expect(problem.fields.map(({ path }) => path)).toEqual(['lines.0.quantity', 'lines.0.basis'])
    await stage.writer.must(saveEstimate, { ...at, revision: 2, title, lines: [] })
    const nothing = await stage.writer.write(submitEstimate, { ...at, revision: 3, note: '' })
    expect(nothing.problem.code).toBe('budget.empty')
  })

  test('an amount that breaks a đồng, and numbers that are none', async () => {
    const broken = [{ ...lines[0], quantity: '0.333', unitPrice: '1001' } as (typeof lines)[0]]
    const at = await begun(stage, broken)
    const { problem } = await stage.writer.write(submitEstimate, { ...at, revision: 2, note: '' })
    expect(problem.fields.map(({ path }) => path)).toEqual(['lines.0.quantity'])
    for (const quantity of ['2.50', '0', '-1', '1e3', '1.2345'])
      expect(
        (
          await stage.writer.write(saveEstimate, {
            ...at,
            revision: 2,
            title,
            lines: [{ ...lines[0], quantity } as (typeof lines)[0]],
          })
        ).status,
      ).toBe(422)
  })

  test('the second of two who save, whose words stay on their screen', async () => {
    const at = await begun(stage)
    const late = await stage.writer.write(saveEstimate, { ...at, revision: 1, title, lines: [...lines] })
    expect(late.problem).toMatchObject({ status: 409, code: 'budget.changed' })
  })

  test('an appraisal with a line left over or a cut without its reason', async () => {
    const { finance } = stage
    const at = await submitted(stage)
    const examine = { ...at, version: 1 }
    const silent = [{ ...cut, reason: '' }]
    await finance.must(examineEstimate, { ...examine, examination: 0, findings: silent })
    const { problem } = await finance.write(appraiseEstimate, { ...examine, examination: 1, ...document })
    expect(problem.code).toBe('budget.notAppraised')
    expect(problem.fields.map(({ path }) => path)).toEqual(['findings.0.accepted', 'findings.1.reason'])
    const foreign = [{ position: 7, accepted: '1', reason: '' }]
    const stray = await finance.write(examineEstimate, { ...examine, examination: 1, findings: foreign })
    expect(stray.problem.code).toBe('budget.noSuchLine')
    const tomorrow = { ...document, documentOn: '2023-04-07' }
    const future = await finance.write(appraiseEstimate, { ...examine, examination: 1, ...tomorrow })
    expect(future.problem).toMatchObject({ code: 'budget.dayInFuture', fields: [{ path: 'documentOn' }] })
  })

  test('an allocation whose sums differ, or that goes beyond the appraisal without a reason', async () => {
    const at = await appraised(stage)
    const paths = async (changed: Partial<typeof allocation>) => {
      const { problem } = await stage.finance.write(allocateEstimate, { ...at, ...allocation, ...changed })
      expect(problem.code).toBe('budget.doesNotAddUp')
      return problem.fields.map(({ path }) => path)
    }
    expect(await paths({ sources: [{ source: 'province', amount: '24999999' }] as typeof sources })).toEqual([
      'sources',
    ])
    expect(await paths({ grants: grants.slice(0, 1) })).toEqual(['grants', 'sources'])
    const more = [grants[0], { position: 1, granted: '8000001' }] as typeof grants
    const all = [{ source: 'province', amount: '26000001' }] as typeof sources
    expect(await paths({ grants: more, sources: all })).toEqual(['reason'])
    const why = 'Giá giấy tăng từ ngày 01/4/2023.'
    const beyond = { ...at, ...allocation, grants: more, sources: all, reason: why }
    await stage.finance.must(allocateEstimate, beyond)
    const again = await stage.finance.write(allocateEstimate, beyond)
    expect(again.problem.code).toBe('budget.notAwaitingGrant')
  })

  test('a step out of turn: writing in what lies with finance, judging what does not', async () => {
    const { writer, finance } = stage
    const at = await submitted(stage)
    const written = { ...at, revision: 2, title, lines: [...lines] }
    expect((await writer.write(saveEstimate, written)).problem.code).toBe('budget.notInWriting')
    expect((await finance.write(allocateEstimate, { ...at, ...allocation })).problem.code).toBe(
      'budget.notAwaitingGrant',
    )
    await finance.must(returnEstimate, { ...at, version: 1, reason })
    const twice = await finance.write(returnEstimate, { ...at, version: 1, reason })
    expect(twice.problem.code).toBe('budget.notUnderAppraisal')
  })

  test('whoever submitted does not appraise, whatever else they are', async () => {
    const { province } = stage
    const account = { username: 'kiem-nhiem', password: 'mot-mat-khau-dai' }
    const unitId = province.units['Công an tỉnh'] ?? 0
    const grants = (['officer', 'finance'] as const).map(role => ({ role, unitId: province.provinceId }))
    const person = { ...account, unitId, name: 'Kiêm nhiệm', position: '', email: null, grants }
    await province.officer.must(createPerson, person)
    const both = application.visitor()
    await both.must(openSession, account)
    const at = await begun(stage)
    await both.must(submitEstimate, { ...at, revision: 2, note: '' })
    const own = await both.write(returnEstimate, { ...at, version: 1, reason })
    expect(own.problem.code).toBe('budget.ownEstimate')
  })
})

describe('a draft begun by mistake', () => {
  test('is discarded by its writer, and by nobody once it was submitted', async () => {
    const { writer, leader, finance } = stage
    const at = await begun(stage)
    expect((await leader.write(discardEstimate, { ...at, revision: 2 })).status).toBe(403)
    const stale = await writer.write(discardEstimate, { ...at, revision: 1 })
    expect(stale.problem.code).toBe('budget.changed')
    await writer.must(discardEstimate, { ...at, revision: 2 })
    expect((await writer.read(readEstimate, at)).problem.code).toBe('budget.notFound')
    const kept = await submitted(stage)
    const early = await writer.write(discardEstimate, { ...kept, revision: 2 })
    expect(early.problem.code).toBe('budget.notInWriting')
    await finance.must(returnEstimate, { ...kept, version: 1, reason })
    const late = await writer.write(discardEstimate, { ...kept, revision: 2 })
    expect(late.problem.code).toBe('budget.submittedBefore')
  })
})
