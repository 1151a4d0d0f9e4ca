import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { listNotices } from '../../../domain/org/index.ts'
import {
  amendPlan,
  cancelReading,
  discardReading,
  listReadings,
  readAmendment,
  readPlan,
  readReading,
  resumeReading,
  saveScan,
  uploadPlan,
} from '../../../domain/plan/index.ts'
import { readEvent, type StoredEvent } from '../../../server/db/ledger.ts'
import { startWorker } from '../../../server/jobs/worker.ts'
import { readingFollowers } from '../../../server/plan/index.ts'
import { mixedPdf, scannedPage, scannedPdf } from '../../plan-reading/papers.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { confirmedPlan } from '../../support/campaign.ts'
import { type FreshDatabase, freshDatabase } from '../../support/database.ts'
import { openProvince, type Province } from './province.ts'

let database: FreshDatabase
let application: TestApplication
let province: Province

beforeAll(async () => {
  database = await freshDatabase()
  application = await testApplication(database.db)
  province = await openProvince(application)
})
afterAll(() => database.drop())

const low = 800
const head = [
  'ỦY BAN NHÂN DÂN TỈNH MẪU',
  'Số: 12/KH-UBND',
  'Tỉnh Mẫu, ngày 20 tháng 3 năm 2023',
  'KẾ HOẠCH',
  'Tổng kết phong trào trồng cây',
]
const duties = [
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Sở Tài chính thẩm định dự toán kinh phí trước ngày 15/4/2023.',
  '2. Công an tỉnh chủ trì xây dựng báo cáo tổng kết trước ngày 28/4/2023.',
]
const picture = (lines: readonly string[]): Uint8Array => scannedPage(lines, 'jpeg', low)
const twoPages = (): Uint8Array => scannedPdf([picture(head), picture(duties)], [], low)

const begin = async (name: string, bytes: Uint8Array) => {
  const { officer, provinceId } = province
  const { fileId } = await officer.upload(name, 'application/octet-stream', Buffer.from(bytes))
  const begun = await officer.must(uploadPlan, { unitId: provinceId, fileId })
  if (!('readingId' in begun)) throw new Error(`${name} was read at once`)
  return begun
}

const lastEvent = async (name: string): Promise<StoredEvent> => {
  const { id } = await database.db
    .selectFrom('event')
    .where('name', '=', name)
    .select(eb => eb.fn.max('id').as('id'))
    .executeTakeFirstOrThrow()
  const event = await readEvent(database.db, id)
  if (event === undefined) throw new Error(`no event ${name}`)
  return event
}

/** What the queue does with an event. */
const follow = async (event: StoredEvent): Promise<void> => {
  for (const follower of readingFollowers.filter(({ on }) => on.includes(event.name)))
    await follower.run(application.kernel, event)
}
const followLast = async (contract: { readonly name: string }) => follow(await lastEvent(contract.name))

/** The part of the server that takes jobs off the queue. */
const startServer = async () => {
  const pool = new pg.Pool({ connectionString: database.connectionString })
  pool.on('error', () => undefined)
  pool.on('connect', client => client.on('error', () => undefined))
  const { kernel } = application
  const jobs = await startWorker({
    kernel,
    pool,
    followers: readingFollowers,
    routines: [],
    log: () => undefined,
  })
  const stop = async (): Promise<void> => {
    await jobs.stop()
    await pool.end()
  }
  return { stop }
}

const look = (readingId: number) => province.officer.see(readReading, { readingId })
const waiting = { timeout: 240_000, interval: 50 }
const pagesRead = (readingId: number, count: number) =>
  vi.waitUntil(async () => (await look(readingId)).reading.pagesRead >= count, waiting)

/** The pages that were recognised for a reading, in the order in which they were kept: each costs seconds. */
const recognised = async (readingId: number): Promise<unknown[]> => {
  const rows = await database.db
    .selectFrom('event')
    .where('name', '=', 'reading.keepPage')
    .where('about', '=', `reading:${readingId}`)
    .orderBy('id')
    .select('data')
    .execute()
  return rows.map(({ data }) => (data as { page: number }).page)
}

const planOf = async (readingId: number) => {
  const { reading } = await look(readingId)
  if (reading.planId === null) throw new Error(`${reading.fileName} is ${reading.state}`)
  return province.officer.see(readPlan, { planId: reading.planId })
}

describe('a scan', () => {
  test('is taken at once, read apart page by page, and becomes the plan it would have been as text', async () => {
    const { officer, reporter } = province
    const { readingId, pages } = await begin('kế hoạch quét.pdf', twoPages())
    expect(pages).toBe(2)
    const before = await officer.see(listReadings, {})
    expect(before.readings.map(({ id, state, pagesRead }) => [id, state, pagesRead])).toEqual([
      [readingId, 'waiting', 0],
    ])
    expect((await reporter.see(listReadings, {})).readings).toEqual([])
    expect((await reporter.read(readReading, { readingId })).problem.code).toBe('plan.underReview')

    await followLast(uploadPlan)
    const { reading, pages: seen } = await look(readingId)
    expect(reading.state).toBe('done')
    expect(seen.map(page => page.number)).toEqual([1, 2])
    expect(seen[1]?.text).toContain('trước ngày 15/4/2023')
    for (const { confidence } of seen) expect(confidence).toBeGreaterThan(0.7)
    expect((await officer.see(listReadings, {})).readings).toEqual([])

    const plan = await planOf(readingId)
    expect(plan.plan).toMatchObject({ state: 'draft', method: 'ocr', issuedOn: '2023-03-20' })
    expect(plan.obligations.map(({ dueOn, parties }) => [dueOn, parties[0]?.unitIds.length])).toEqual([
      ['2023-04-15', 1],
      ['2023-04-28', 1],
    ])
    expect(plan.recognised?.pages.map(page => page.confidence)).toEqual(seen.map(page => page.confidence))
    const place = plan.recognised?.pages[1]?.at
    expect(plan.text.slice(place?.start, place?.end)).toBe(duties[0])

    const { notices } = await officer.see(listNotices, { limit: 1 })
    expect(notices[0]).toMatchObject({ kind: 'reading.finish', path: `/ke-hoach/${plan.plan.id}` })
    expect(notices[0]?.vi).toContain('“kế hoạch quét.pdf”: 2 nhiệm vụ')
  })

  test('that is stopped between two pages reads no further, and goes on from there when asked', async () => {
    const { officer, reporter } = province
    const { readingId } = await begin('dừng.pdf', twoPages())
    const working = followLast(uploadPlan)
    await pagesRead(readingId, 1)
    expect((await reporter.write(cancelReading, { readingId })).status).toBe(403)
    await officer.must(cancelReading, { readingId })
    await working
    const stopped = await look(readingId)
    expect(stopped.reading).toMatchObject({ state: 'cancelled', pagesRead: 1, resumable: true, planId: null })
    expect(stopped.pages.map(page => page.text === null)).toEqual([false, true])
    expect((await officer.write(cancelReading, { readingId })).problem.code).toBe('plan.readingEnded')

    await officer.must(resumeReading, { readingId })
    await followLast(resumeReading)
    expect((await planOf(readingId)).obligations.length).toBe(2)
    expect(await recognised(readingId)).toEqual([1, 2])
  })

  test('whose server is stopped in the midst goes on after the next start, without reading a page twice', async () => {
    const { readingId } = await begin('khởi động lại.pdf', twoPages())
    const before = await startServer()
    await pagesRead(readingId, 1)
    await before.stop()
    expect((await look(readingId)).reading).toMatchObject({ state: 'running', pagesRead: 1 })
    expect(await recognised(readingId)).toEqual([1])

    const after = await startServer()
    await vi.waitUntil(async () => (await look(readingId)).reading.state === 'done', waiting)
    await after.stop()
    expect((await planOf(readingId)).obligations.length).toBe(2)
    expect(await recognised(readingId)).toEqual([1, 2])
  })

  test('with real text on some pages has only the others recognised', async () => {
    const { readingId, pages } = await begin('trộn.pdf', mixedPdf(head.join('\n\n'), picture(duties)))
    expect(pages).toBe(1)
    await followLast(uploadPlan)
    expect(await recognised(readingId)).toEqual([2])
    const { text, recognised: marked, obligations } = await planOf(readingId)
    expect(text).toContain('ngày 20 tháng 3 năm 2023')
    expect(obligations.map(({ dueOn }) => dueOn)).toEqual(['2023-04-15', '2023-04-28'])
    expect(marked?.pages.map(page => page.number)).toEqual([2])
  })
})

describe('one at a time', () => {
  test('the second waits for the first, whatever becomes of it; what cannot be read says why and is kept', async () => {
    const { officer } = province
    const bytes = scannedPage(['Chiều nay mình gặp nhau ở quán cũ nhé', 'nhớ mang theo ô'], 'png', low)
    const first = await begin('thư riêng.png', bytes)
    const event = await lastEvent(uploadPlan.name)
    const second = await begin('ảnh chụp.jpg', picture([...head, ...duties]))

    const working = follow(event)
    await vi.waitUntil(async () => (await look(first.readingId)).reading.state === 'running', waiting)
    await followLast(uploadPlan)
    expect((await look(second.readingId)).reading.state).toBe('waiting')
    await working
    const { reading, pages } = await look(first.readingId)
    expect(reading).toMatchObject({ state: 'failed', planId: null, resumable: false })
    expect(reading.problem?.vi).toMatch(/“thư riêng\.png” không giống một kế hoạch.*Xin /)
    expect(pages[0]?.text).toContain('Chiều nay')
    const { notices } = await officer.see(listNotices, { limit: 1 })
    expect(notices[0]).toMatchObject({ kind: 'reading.fail', path: `/ke-hoach/ban-quet/${first.readingId}` })
    const kept = await officer.save(saveScan, { readingId: first.readingId })
    expect([kept.name, kept.bytes.equals(Buffer.from(bytes))]).toEqual(['thư riêng.png', true])

    await followLast({ name: 'reading.fail' })
    expect((await planOf(second.readingId)).obligations.length).toBe(2)

    await officer.must(discardReading, { readingId: first.readingId })
    expect((await officer.see(listReadings, {})).readings).toEqual([])
    const again = await officer.write(discardReading, { readingId: second.readingId })
    expect(again.problem.code).toBe('plan.readingGoesOn')
  })
})

test('an amending document that comes as a scan becomes a difference, and changes nothing by itself', async () => {
  const { officer } = province
  const planId = await confirmedPlan(province)
  const letter = [
    'Số: 34/UBND-NC',
    'Tỉnh Mẫu, ngày 10 tháng 4 năm 2023',
    'UBND tỉnh điều chỉnh Kế hoạch số 12/KH-UBND như sau:',
    '1. Sở Tài chính thẩm định dự toán kinh phí trước ngày 25/4/2023.',
  ]
  const { fileId } = await officer.upload('công văn.jpg', 'image/jpeg', Buffer.from(picture(letter)))
  const begun = await officer.must(amendPlan, { planId, fileId })
  if (!('readingId' in begun)) throw new Error('read at once')
  await followLast(amendPlan)
  const { reading } = await look(begun.readingId)
  expect(reading).toMatchObject({ state: 'done', planId: null, amendsPlanId: planId })
  const { amendments, obligations } = await officer.see(readPlan, { planId })
  expect(amendments.map(each => each.state)).toEqual(['proposed'])
  const { changes } = await officer.see(readAmendment, { amendmentId: amendments[0]?.id ?? 0 })
  expect(changes.flatMap(({ after }) => after?.dueOn ?? [])).toContain('2023-04-25')
  expect(obligations.map(({ dueOn }) => dueOn)).not.toContain('2023-04-25')
  const { notices } = await officer.see(listNotices, { limit: 1 })
  expect(notices[0]?.path).toBe(`/ke-hoach/${planId}?xem=dieu-chinh`)
})
