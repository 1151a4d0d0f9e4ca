import { beforeAll, describe, expect, test } from 'vitest'
import {
  allocateEstimate,
  appraiseEstimate,
  discardEstimate,
  examineEstimate,
  readEstimate,
  returnEstimate,
  saveEstimate,
  submitEstimate,
} from '../../../domain/budget/index.ts'
import { createPerson, openSession } from '../../../domain/org/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import {
  allocation,
  appraised,
  begun,
  cut,
  document,
  grants,
  lines,
  openStage,
  reason,
  type Stage,
  type sources,
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
