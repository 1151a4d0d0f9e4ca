import { zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { changeCalendar } from '../../../domain/campaign/index.ts'
import {
  type CompiledPlan,
  editObligation,
  listPlans,
  readPlan,
  uploadPlan,
} from '../../../domain/plan/index.ts'
import { testApplication } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { taken } from '../../support/taken.ts'
import { openProvince, type Province, shortPlan } from './province.ts'

const db = await testDatabase()
let province: Province

beforeAll(async () => {
  province = await openProvince(await testApplication(db))
})

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1')
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

const word = (parts: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries({ '[Content_Types].xml': '<Types/>', ...parts }).map(([name, part]) => [
          name,
          typeof part === 'string' ? encoded(part) : part,
        ]),
      ),
    ),
  )

const photo = Buffer.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
])
const entity = word({
  'word/document.xml':
    '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>',
})
const bomb = word({ 'word/document.xml': new Uint8Array(80_000_000) })
const emptyPdf = bytes(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
)

describe('what cannot be taken in is refused with one sentence that names the file, and nothing is kept', () => {
  test.each<[string, Buffer, string]>([
    ['rong.txt', Buffer.alloc(0), 'reading.empty'],
    ['trang.txt', bytes(' \n\n \t\n'), 'reading.empty'],
    ['anh.txt', photo, 'reading.notWhatItSays'],
    ['bom.docx', bomb, 'reading.zipBomb'],
    ['thuc-the.docx', entity, 'reading.externalEntity'],
    ['khong-chu.pdf', emptyPdf, 'reading.noText'],
    ['hong.pdf', bytes('%PDF-1.4 and nothing of the kind'), 'reading.damaged'],
    ['nhi-phan.txt', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 37) % 256)), 'reading.binary'],
    ['dai.txt', Buffer.from('I. MỤC ĐÍCH\n\n1. Đánh giá kết quả.\n'.repeat(110_000)), 'plan.tooLong'],
    ['thu.txt', Buffer.from('xin chào, chiều nay mình gặp nhau nhé'), 'plan.notAPlan'],
  ])('%s', async (name, content, code) => {
    const { officer, provinceId } = province
    // An empty body does not travel as a file: what was read of it arrives as pasted text.
    const source =
      content.length === 0
        ? { fileName: name, text: '' }
        : { fileId: (await officer.upload(name, 'application/octet-stream', content)).fileId }
    const refused = await officer.write(uploadPlan, { unitId: provinceId, ...source })
    expect(refused.problem.code).toBe(code)
    expect(refused.problem.vi).toContain(name)
    expect(refused.problem.vi).not.toMatch(/\{\w+\}/)
    expect((await officer.see(listPlans, {})).plans).toEqual([])
  })

  test('a file of somebody else is not opened by its number', async () => {
    const { officer, colleague, provinceId } = province
    const { fileId } = await officer.upload('ke-hoach.txt', 'text/plain', Buffer.from(shortPlan))
    const refused = await colleague.write(uploadPlan, { unitId: provinceId, fileId })
    expect(refused.problem.code).toBe('plan.fileNotFound')
  })

  test('a file and a text at once, or neither, is no source', async () => {
    const { officer, provinceId } = province
    expect((await officer.write(uploadPlan, { unitId: provinceId })).status).toBe(422)
    expect((await officer.write(uploadPlan, { unitId: provinceId, fileId: 1, text: 'a' })).status).toBe(422)
  })
})

test('a due date before the plan’s own date is refused, and the duty stays as it was', async () => {
  const { officer, provinceId } = province
  const { planId } = taken(await officer.must(uploadPlan, { unitId: provinceId, text: shortPlan }))
  const plan = await officer.see(readPlan, { planId })
  const [duty] = plan.obligations
  const seen = { obligationId: duty?.id ?? 0, revision: 1 }
  const refused = await officer.write(editObligation, { ...seen, change: { dueOn: '2022-04-14' } })
  expect(refused.status).toBe(422)
  expect(refused.problem.vi).toContain('14/4/2022')
  expect(refused.problem.vi).toContain('20/3/2023')
  expect((await officer.see(readPlan, { planId })).obligations[0]).toEqual(duty)
})

describe('what is kept of a due day', () => {
  /** The findings as they were stored when the plan came in, before anything else looked at the calendar. */
  const storedFindings = async (planId: number): Promise<string[]> => {
    const { compiled } = await db
      .selectFrom('plan')
      .where('id', '=', planId)
      .select('compiled')
      .executeTakeFirstOrThrow()
    return (compiled as CompiledPlan).findings.map(({ rule }) => rule)
  }

  test('goes by the days off as clerks keep them at that moment, not by those that came with the product', async () => {
    const { officer, provinceId } = province
    const text = shortPlan
    const before = taken(await officer.must(uploadPlan, { unitId: provinceId, text }))
    expect(await storedFindings(before.planId)).not.toContain('dueOnDayOff')
    const changes = [{ on: '2023-04-14' as const, to: 'off' as const, reason: 'Nghỉ bù' }]
    await officer.must(changeCalendar, { changes, decision: 'Thông báo số 5/TB', moveDue: false })
    const after = taken(await officer.must(uploadPlan, { unitId: provinceId, text }))
    expect(await storedFindings(after.planId)).toContain('dueOnDayOff')
  })
})
