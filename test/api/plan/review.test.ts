import { beforeAll, describe, expect, test } from 'vitest'
import {
  addObligation,
  assignUnits,
  confirmObligations,
  confirmPlan,
  dropObligations,
  editObligation,
  editPlanHead,
  listPlans,
  markPassagesRead,
  mergeObligations,
  type PlanRead,
  readObligationHistory,
  readPlan,
  restoreObligations,
  splitObligation,
  uploadPlan,
} from '../../../domain/plan/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { taken } from '../../support/taken.ts'
import { openProvince, type Province, seedPlan, shortPlan } from './province.ts'

const db = await testDatabase()
let application: TestApplication
let province: Province

beforeAll(async () => {
  application = await testApplication(db)
  province = await openProvince(application)
})

const uploaded = async (text = shortPlan): Promise<PlanRead> => {
  const { officer, provinceId } = province
  const { planId } = taken(
    await officer.must(uploadPlan, { unitId: provinceId, fileName: 'ke-hoach.txt', text }),
  )
  return officer.see(readPlan, { planId })
}

const seen = ({ id, revision }: { id: number; revision: number }) => ({ obligationId: id, revision })

const dutyOf = (plan: PlanRead, words: string) => {
  const found = plan.obligations.find(each => each.text.includes(words))
  if (found === undefined) throw new Error(`no duty says “${words}”`)
  return found
}

const unreadOf = (plan: PlanRead): number[] =>
  plan.compiled.coverage.map((_, position) => position).filter(position => !plan.read.includes(position))

describe('a plan that comes in', () => {
  test('is stored with what the compiler said, its obligations proposed and their units known', async () => {
    const plan = await uploaded()
    expect(plan.plan.state).toBe('draft')
    expect(plan.text).toContain('KẾ HOẠCH')
    expect(plan.obligations.length).toBeGreaterThanOrEqual(3)
    expect(plan.obligations.every(each => each.state === 'proposed' && each.origin === 'compiled')).toBe(true)
    for (const each of plan.obligations) expect(plan.text.slice(each.start, each.end)).toBe(each.text)
    const districts = dutyOf(plan, 'báo cáo tổng kết')
    expect(districts.parties[0]?.unitIds).toHaveLength(4)
    expect(districts.dueOn).toBe('2023-04-14')
    expect(plan.units.map(unit => unit.name)).toContain('Huyện Núi Xanh')
    expect(plan.may).toContain('plan.confirm')
  })

  test('is one plan however often the same request comes', async () => {
    const { officer, provinceId } = province
    const key = '6f1c2f0e-8f8e-4d5e-9f57-0a6f3f6f2a01'
    const input = { unitId: provinceId, fileName: 'a.txt', text: shortPlan }
    const first = await officer.write(uploadPlan, input, key)
    const second = await officer.write(uploadPlan, input, key)
    expect(second.output).toEqual(first.output)
    expect((await officer.see(listPlans, {})).plans).toHaveLength(1)
  })

  test('a second one of the same number and date is told of the first', async () => {
    const first = await uploaded()
    const { officer, provinceId } = province
    const again = taken(
      await officer.must(uploadPlan, { unitId: provinceId, fileName: 'b.txt', text: shortPlan }),
    )
    if (first.plan.number !== null) expect(again.alike?.planId).toBe(first.plan.id)
  })
})

describe('the review', () => {
  test('ends in confirmation when every duty is settled and every passage read, and not before', async () => {
    const { officer } = province
    let plan = await uploaded()
    const { id: planId } = plan.plan
    const early = await officer.write(confirmPlan, { planId })
    expect(early.status).toBe(409)
    expect(early.problem.vi).toContain(`${plan.plan.left.proposed} nhiệm vụ chưa xác nhận hoặc loại`)
    const nameless = plan.obligations.filter(each => each.assignees.length === 0)
    const named = plan.obligations.filter(each => each.assignees.length > 0)
    await officer.must(confirmObligations, { obligations: named.map(seen) })
    if (nameless.length > 0)
      await officer.must(dropObligations, { obligations: nameless.map(seen), reason: 'không phải nhiệm vụ' })
    plan = await officer.see(readPlan, { planId })
    const positions = unreadOf(plan)
    if (positions.length > 0) await officer.must(markPassagesRead, { planId, positions, read: true })
    const done = await officer.must(confirmPlan, { planId })
    expect(done.obligations).toBe(named.length)
    expect((await officer.see(readPlan, { planId })).plan).toMatchObject({
      state: 'confirmed',
      confirmedBy: 'Nguyễn Thị Cán Bộ',
    })
    const late = await officer.write(dropObligations, {
      obligations: named.map(each => ({ obligationId: each.id, revision: 2 })),
      reason: 'thôi',
    })
    expect(late.problem.code).toBe('plan.confirmed')
  })

  test('keeps what the compiler said beside what a person made of it', async () => {
    const { officer } = province
    const plan = await uploaded()
    const duty = dutyOf(plan, 'báo cáo tổng kết')
    const change = { dueOn: '2023-04-17', assignees: ['Sở Tài chính'] }
    await officer.must(editObligation, { ...seen(duty), change })
    const after = await officer.see(readPlan, { planId: plan.plan.id })
    expect(after.obligations.find(each => each.id === duty.id)).toMatchObject({ ...change, revision: 2 })
    expect(after.obligations.find(each => each.id === duty.id)?.parties).toMatchObject([
      { phrase: 'Sở Tài chính', unitIds: [province.units['Sở Tài chính']] },
    ])
    expect(after.compiled).toEqual(plan.compiled)
    const { versions } = await officer.see(readObligationHistory, { obligationId: duty.id })
    expect(versions.map(version => version.change)).toEqual(['obligation.edit', 'plan.upload'])
    expect(versions[1]?.snapshot.dueOn).toBe('2023-04-14')
  })

  test('two people at one duty: the second is told who was first, and nothing of the first is lost', async () => {
    const plan = await uploaded()
    const duty = dutyOf(plan, 'báo cáo tổng kết')
    await province.colleague.must(editObligation, { ...seen(duty), change: { deliverable: 'Báo cáo' } })
    const second = await province.officer.write(editObligation, {
      ...seen(duty),
      change: { deliverable: 'Tờ trình' },
    })
    expect(second.status).toBe(409)
    expect(second.problem.code).toBe('plan.changedMeanwhile')
    expect(second.problem.vi).toContain('Lê Văn Đồng Nghiệp')
    const after = await province.officer.see(readPlan, { planId: plan.plan.id })
    expect(after.obligations.find(each => each.id === duty.id)?.deliverable).toBe('Báo cáo')
  })

  test('splits, merges, adds and restores by the words of the text', async () => {
    const { officer } = province
    const plan = await uploaded()
    const { id: planId } = plan.plan
    const duty = dutyOf(plan, 'báo cáo tổng kết')
    const middle = plan.text.indexOf(' ', duty.start + 20)
    const { obligationIds } = await officer.must(splitObligation, {
      ...seen(duty),
      parts: [
        { start: duty.start, end: middle },
        { start: middle, end: duty.end },
      ],
    })
    const parts = (await officer.see(readPlan, { planId })).obligations.filter(each =>
      obligationIds.includes(each.id),
    )
    expect(parts).toHaveLength(2)
    expect(parts.map(each => each.text).join(' ')).toBe(duty.text)
    expect(parts.every(each => each.assignees.join() === duty.assignees.join())).toBe(true)
    const merged = await officer.must(mergeObligations, { obligations: parts.map(seen) })
    let after = await officer.see(readPlan, { planId })
    expect(after.obligations.find(each => each.id === merged.obligationId)?.text).toBe(duty.text)
    const gone = after.obligations.filter(each => each.mergedInto === merged.obligationId)
    expect(gone).toHaveLength(1)
    await officer.must(restoreObligations, { obligations: gone.map(seen) })
    const start = plan.text.indexOf('Đánh giá kết quả')
    const added = await officer.must(addObligation, { planId, start, end: start + 27 })
    after = await officer.see(readPlan, { planId })
    expect(after.obligations.find(each => each.id === added.obligationId)).toMatchObject({
      origin: 'added',
      text: plan.text.slice(start, start + 27).trim(),
    })
  })

  test('merges two duties of different dates by the date that a person chose, and takes it apart with both', async () => {
    const { officer } = province
    const plan = await uploaded()
    const { id: planId } = plan.plan
    const [one, two] = [dutyOf(plan, 'báo cáo tổng kết'), dutyOf(plan, 'tổng hợp báo cáo')]
    expect([one.dueOn, two.dueOn]).toEqual(['2023-04-14', '2023-04-28'])
    const obligations = [seen(one), seen(two)]
    const { problem } = await officer.write(mergeObligations, { obligations })
    expect(problem.code).toBe('plan.mergeDues')
    expect(problem.vi).toContain('trước ngày 14/4/2023; trước ngày 28/4/2023')
    const stray = await officer.write(mergeObligations, { obligations, dueOf: two.id + 1000 })
    expect(stray.problem.code).toBe('request.invalid')
    const merged = await officer.must(mergeObligations, { obligations, dueOf: two.id })
    const now = async (id: number) =>
      (await officer.see(readPlan, { planId })).obligations.find(each => each.id === id)
    expect(await now(one.id)).toMatchObject({ dueOn: '2023-04-28', dueText: two.dueText })
    const { start, end, dueOn, dueText, dueRelation, assignees, coordinators } = one
    const change = { start, end, dueOn, dueText, dueRelation, assignees, coordinators }
    await officer.must(editObligation, { ...merged, change })
    await officer.must(restoreObligations, { obligations: [{ ...seen(two), revision: two.revision + 1 }] })
    expect(await now(one.id)).toMatchObject({ dueOn: '2023-04-14', text: one.text, assignees })
    expect(await now(two.id)).toMatchObject({ dueOn: '2023-04-28', state: 'proposed', mergedInto: null })
  })

  test('a correction of units holds for the same words everywhere and can be remembered by name', async () => {
    const { officer, units } = province
    const plan = await uploaded()
    const duty = dutyOf(plan, 'báo cáo tổng kết')
    const phrase = duty.parties[0]?.phrase ?? ''
    const unitIds = [units['Huyện Núi Xanh'] ?? 0, units['Huyện Ven Biển'] ?? 0]
    await officer.must(assignUnits, {
      ...seen(duty),
      phrase,
      unitIds,
      everywhere: true,
      rememberAs: 'Các huyện vùng sâu',
    })
    const after = await officer.see(readPlan, { planId: plan.plan.id })
    const party = after.obligations.find(each => each.id === duty.id)?.parties[0]
    expect(party).toMatchObject({ how: 'person', unitIds, open: [] })
    const later = await uploaded(shortPlan.replace('UBND các huyện, thành phố, thị xã', 'Các huyện vùng sâu'))
    const resolved = later.obligations
      .flatMap(each => each.parties)
      .find(each => each.phrase === 'Các huyện vùng sâu')
    if (resolved !== undefined) expect(resolved).toMatchObject({ how: 'group', unitIds })
    const unknown = await officer.write(assignUnits, {
      ...seen({ id: duty.id, revision: 2 }),
      phrase,
      unitIds: [999_999],
      everywhere: false,
      rememberAs: null,
    })
    expect(unknown.problem.code).toBe('plan.unitNotOnDay')
  })

  test('the head can be corrected, once for each state seen', async () => {
    const { officer } = province
    const { plan } = await uploaded()
    const head = { title: 'Tổng kết', number: '12/KH-UBND', issuedOn: '2023-03-21', issuer: 'UBND tỉnh' }
    const window = { windowFrom: '2018-01-01', windowTo: '2022-12-31' }
    await officer.must(editPlanHead, { planId: plan.id, revision: 1, ...head, ...window })
    const stale = await officer.write(editPlanHead, { planId: plan.id, revision: 1, ...head, ...window })
    expect(stale.problem.code).toBe('plan.changedMeanwhile')
    const reversed = { windowFrom: '2023-01-01', windowTo: '2022-12-31' }
    const wrong = await officer.write(editPlanHead, { planId: plan.id, revision: 2, ...head, ...reversed })
    expect(wrong.problem.vi).toContain('ngày đầu 01/01/2023 sau ngày cuối 31/12/2022')
  })
})

describe('who may', () => {
  test('a reporter neither takes a plan in nor reviews one, and reads it only when confirmed', async () => {
    const { reporter, provinceId } = province
    const refused = await reporter.write(uploadPlan, { unitId: provinceId, text: shortPlan })
    expect(refused.status).toBe(403)
    expect(refused.problem.vi).toContain('Cán bộ cơ quan thường trực')
    const plan = await uploaded()
    const [duty] = plan.obligations
    const confirmed = await reporter.write(confirmObligations, {
      obligations: [seen(duty ?? { id: 0, revision: 1 })],
    })
    expect(confirmed.status).toBe(403)
    expect((await reporter.read(readPlan, { planId: plan.plan.id })).problem.code).toBe('plan.underReview')
    expect((await reporter.see(listPlans, {})).plans).toEqual([])
    const stranger = await application.visitor().read(readPlan, { planId: plan.plan.id })
    expect(stranger.status).toBe(401)
  })
})

const seed = seedPlan()

describe.skipIf(seed === null)('the real plan beside the repository', () => {
  test('comes in with its eight dated duties and every phrase of it either known or open', async () => {
    const { officer, provinceId } = province
    const { fileId } = await officer.upload('00-seed.txt', 'text/plain', seed ?? Buffer.alloc(0))
    const { planId } = taken(await officer.must(uploadPlan, { unitId: provinceId, fileId }))
    const plan = await officer.see(readPlan, { planId })
    const days = new Set(plan.obligations.map(each => each.dueOn).filter(day => day !== null))
    expect([...days].sort()).toEqual(['2023-04-10', '2023-04-15', '2023-04-25', '2023-05-10', '2023-05-15'])
    for (const each of plan.obligations)
      for (const party of each.parties) expect(party.unitIds.length + party.open.length).toBeGreaterThan(0)
  })
})
