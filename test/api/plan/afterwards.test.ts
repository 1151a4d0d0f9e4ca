import exceljs from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  amendPlan,
  applyAmendment,
  confirmObligations,
  confirmPlan,
  discardAmendment,
  dropObligations,
  exportPlan,
  markPassagesRead,
  readAmendment,
  readObligationHistory,
  readPlan,
  uploadPlan,
} from '../../../domain/plan/index.ts'
import { testApplication } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { taken } from '../../support/taken.ts'
import { amendingLetter as letter, openProvince, type Province, shortPlan } from './province.ts'

const db = await testDatabase()
let province: Province

beforeAll(async () => {
  province = await openProvince(await testApplication(db))
})

const confirmed = async () => {
  const { officer, provinceId } = province
  const { planId } = taken(
    await officer.must(uploadPlan, {
      unitId: provinceId,
      fileName: 'ke-hoach.txt',
      text: shortPlan,
    }),
  )
  const plan = await officer.see(readPlan, { planId })
  const seen = (named: boolean) =>
    plan.obligations
      .filter(each => each.assignees.length > 0 === named)
      .map(each => ({ obligationId: each.id, revision: each.revision }))
  await officer.must(confirmObligations, { obligations: seen(true) })
  if (seen(false).length > 0)
    await officer.must(dropObligations, { obligations: seen(false), reason: 'không phải nhiệm vụ' })
  const positions = plan.compiled.coverage.map((_, position) => position)
  await officer.must(markPassagesRead, { planId, positions, read: true })
  await officer.must(confirmPlan, { planId })
  return officer.see(readPlan, { planId })
}

describe('an amendment', () => {
  test('changes nothing before a person applies it, then only what it states, and the state before stays provable', async () => {
    const { officer, units } = province
    const plan = await confirmed()
    const { id: planId } = plan.plan
    const report = plan.obligations.find(each => each.dueOn === '2023-04-14')
    const { amendmentId } = taken(
      await officer.must(amendPlan, { planId, fileName: 'cong-van.txt', text: letter }),
    )
    expect((await officer.see(readPlan, { planId })).obligations).toEqual(plan.obligations)
    const { changes, scope } = await officer.see(readAmendment, { amendmentId })
    expect(scope).toBe('partial')
    expect(changes.map(change => change.kind).sort()).toEqual(['changed', 'gained'])
    expect(changes.find(change => change.kind === 'changed')).toMatchObject({
      fields: ['date'],
      before: { id: report?.id, dueOn: '2023-04-14' },
      after: { dueOn: '2023-04-24' },
    })
    await officer.must(applyAmendment, { amendmentId, without: [] })
    const after = await officer.see(readPlan, { planId })
    expect(after.obligations.find(each => each.id === report?.id)).toMatchObject({
      dueOn: '2023-04-24',
      state: 'confirmed',
      text: report?.text,
      parties: report?.parties,
    })
    expect(after.obligations.find(each => each.origin === 'amended')).toMatchObject({
      amendmentId,
      state: 'confirmed',
      parties: [{ unitIds: [units['Đài Phát thanh - Truyền hình tỉnh']] }],
    })
    const { versions } = await officer.see(readObligationHistory, { obligationId: report?.id ?? 0 })
    expect(versions.map(version => [version.change, version.snapshot.dueOn])).toEqual([
      ['plan.applyAmendment', '2023-04-24'],
      ['obligation.confirm', '2023-04-14'],
      ['plan.upload', '2023-04-14'],
    ])
    const twice = await officer.write(applyAmendment, { amendmentId, without: [] })
    expect(twice.problem.code).toBe('plan.amendmentDecided')
  })

  test('can be applied in part, or not at all', async () => {
    const { officer, reporter } = province
    const plan = await confirmed()
    const { id: planId } = plan.plan
    const first = taken(await officer.must(amendPlan, { planId, text: letter }))
    expect(
      (await reporter.write(applyAmendment, { amendmentId: first.amendmentId, without: [] })).status,
    ).toBe(403)
    await officer.must(discardAmendment, { amendmentId: first.amendmentId, reason: 'gửi nhầm tệp' })
    const second = taken(await officer.must(amendPlan, { planId, text: letter }))
    const { changes } = await officer.see(readAmendment, { amendmentId: second.amendmentId })
    const gained = changes.findIndex(change => change.kind === 'gained')
    await officer.must(applyAmendment, { amendmentId: second.amendmentId, without: [gained] })
    const after = await officer.see(readPlan, { planId })
    expect(after.obligations.some(each => each.origin === 'amended')).toBe(false)
    expect(after.amendments.map(each => each.state)).toEqual(['discarded', 'applied'])
  })

  test('waits for the plan to be confirmed, and may not be older than it', async () => {
    const { officer, provinceId } = province
    const { planId } = taken(await officer.must(uploadPlan, { unitId: provinceId, text: shortPlan }))
    expect((await officer.write(amendPlan, { planId, text: letter })).problem.code).toBe('plan.notConfirmed')
    const plan = await confirmed()
    const early = letter.replace('ngày 10 tháng 4 năm 2023', 'ngày 10 tháng 01 năm 2023')
    const refused = await officer.write(amendPlan, { planId: plan.plan.id, text: early })
    expect(refused.problem.code).toBe('plan.amendmentEarlier')
  })
})

describe('the exports', () => {
  test('JSON holds the plan as read', async () => {
    const plan = await confirmed()
    const file = await province.officer.save(exportPlan, { planId: plan.plan.id, as: 'json' })
    expect(file.name).toMatch(/^ke-hoach-.+\.json$/)
    expect(JSON.parse(file.bytes.toString())).toMatchObject({
      obligations: plan.obligations,
      text: plan.text,
    })
  })

  test('the table opens, with one row a duty and true dates', async () => {
    const plan = await confirmed()
    const file = await province.officer.save(exportPlan, { planId: plan.plan.id, as: 'xlsx' })
    const book = new exceljs.Workbook()
    await book.xlsx.load(file.bytes as unknown as exceljs.Buffer)
    const sheet = book.worksheets[0]
    const head = sheet?.getRow(4).values as unknown[]
    const due = sheet?.getRow(5).getCell(head.indexOf('Thời hạn')).value
    expect(sheet?.rowCount).toBe(4 + plan.obligations.length)
    expect(due).toBeInstanceOf(Date)
    expect((due as Date).toISOString().slice(0, 10)).toBe(plan.obligations[0]?.dueOn)
  })

  test('a long duty is given the lines it takes, and a day stands as official texts print it', async () => {
    const plan = await confirmed()
    const file = await province.officer.save(exportPlan, { planId: plan.plan.id, as: 'xlsx' })
    const book = new exceljs.Workbook()
    await book.xlsx.load(file.bytes as unknown as exceljs.Buffer)
    const sheet = book.worksheets[0]
    const head = sheet?.getRow(4).values as unknown[]
    for (const [at, { text, dueOn }] of plan.obligations.entries()) {
      const row = sheet?.getRow(5 + at)
      const width = sheet?.getColumn(head.indexOf('Nội dung nhiệm vụ')).width ?? 0
      expect(row?.height ?? 0).toBeGreaterThanOrEqual(14 * Math.ceil((text.length * 0.9) / width))
      const early = dueOn !== null && Number(dueOn.slice(5, 7)) < 3
      if (dueOn !== null)
        expect(row?.getCell(head.indexOf('Thời hạn')).numFmt).toBe(early ? 'dd/mm/yyyy' : 'dd/m/yyyy')
    }
  })

  test('the calendar holds each due date as a whole day, on that very day', async () => {
    const plan = await confirmed()
    const file = await province.officer.save(exportPlan, { planId: plan.plan.id, as: 'ics' })
    const days = [...file.bytes.toString().matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(found => found[1])
    const dated = plan.obligations.filter(each => each.state !== 'dropped' && each.dueOn !== null)
    expect(days).toEqual(dated.map(each => each.dueOn?.replaceAll('-', '')))
  })
})
