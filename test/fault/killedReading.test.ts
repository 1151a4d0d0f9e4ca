import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { readPlan, readReading, uploadPlan } from '../../domain/plan/index.ts'
import { openProvince, type Province } from '../api/plan/province.ts'
import { scannedPage, scannedPdf } from '../plan-reading/papers.ts'
import { testApplication } from '../support/application.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { query } from '../support/postgres.ts'

let database: FreshDatabase
let province: Province
beforeAll(async () => {
  database = await freshDatabase()
  province = await openProvince(await testApplication(database.db))
})
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(() => database.drop())

const low = 800
const pages = [
  ['ỦY BAN NHÂN DÂN TỈNH MẪU', 'Số: 12/KH-UBND', 'Tỉnh Mẫu, ngày 20 tháng 3 năm 2023', 'KẾ HOẠCH'],
  ['Tổng kết phong trào trồng cây', 'I. MỤC ĐÍCH', 'Đánh giá đúng kết quả đã đạt được.'],
  ['II. TỔ CHỨC THỰC HIỆN', '1. Sở Tài chính thẩm định dự toán kinh phí trước ngày 15/4/2023.'],
].map(lines => scannedPage(lines, 'jpeg', low))

/** A server process that reads scans. */
const startProcess = async (): Promise<ChildProcess> => {
  const program = fileURLToPath(new URL('./readingWorker.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', program, database.connectionString], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve())
    child.once('exit', code => reject(new Error(`ended with ${code}`)))
  })
  return child
}

/** The processes that a process has started; systems without /proc show none. */
const startedBy = (parent: number | undefined): number[] => {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter(pid => pid > 0 && parentOf(pid) === parent)
  } catch {
    return []
  }
}
const parentOf = (pid: number): number | null => {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return null
  }
}

const kill = async (child: ChildProcess): Promise<void> => {
  const gone = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

const waiting = { timeout: 240_000, interval: 25 }
const look = (readingId: number) => province.officer.see(readReading, { readingId })

/** The pages in the order in which they were kept. */
const kept = async (): Promise<unknown[]> => {
  const rows = await query(
    database.connectionString,
    `select (data->>'page')::int as page from event where name = 'reading.keepPage' order by id`,
  )
  return rows.map(({ page }) => page)
}

/** From now on the second page of a reading is kept no sooner than what this returns has been called. */
const holdSecondPage = async (): Promise<() => Promise<void>> => {
  const holder = new pg.Client({ connectionString: database.connectionString })
  await holder.connect()
  await holder.query(
    `create function wait_with_page() returns trigger language plpgsql as
       $$ begin perform pg_advisory_xact_lock_shared(2); return new; end $$;
     create trigger wait_with_page before insert on reading_page
       for each row when (new.number = 2) execute function wait_with_page();
     select pg_advisory_lock(2)`,
  )
  return () => holder.end()
}

/** Changes a word of page 1 as it was kept, behind the product's back: who reads the page again does not find it. */
const mark = async (): Promise<void> => {
  await query(
    database.connectionString,
    `set session_replication_role = 'replica';
     update reading_page set lines = replace(lines::text, 'HOẠCH', 'DẤU')::jsonb where number = 1`,
  )
}

test('a reading whose process is killed in the midst goes on from the page reached in the next one', async () => {
  const { officer, provinceId } = province
  const { fileId } = await officer.upload(
    'quét.pdf',
    'application/pdf',
    Buffer.from(scannedPdf(pages, [], low)),
  )
  const begun = await officer.must(uploadPlan, { unitId: provinceId, fileId })
  if (!('readingId' in begun)) throw new Error('read at once')
  const { readingId } = begun

  const release = await holdSecondPage()
  const first = await startProcess()
  await vi.waitUntil(async () => (await look(readingId)).reading.pagesRead >= 1, waiting)
  const recognisers = startedBy(first.pid)
  await kill(first)
  const { reading } = await look(readingId)
  expect(reading).toMatchObject({ state: 'running', planId: null, pagesRead: 1 })
  expect(await kept()).toEqual([1])
  await release()
  await mark()
  // What recognises letters does not outlive the process that ordered it.
  await vi.waitUntil(() => recognisers.every(pid => parentOf(pid) === null), waiting)

  // As if the process had been dead for a minute: what was taken this moment is let be.
  await query(
    database.connectionString,
    "update graphile_worker._private_jobs set locked_at = locked_at - interval '1 minute' where locked_at is not null",
  )
  await startProcess()
  await vi.waitUntil(async () => (await look(readingId)).reading.state === 'done', waiting)
  expect(await kept()).toEqual([1, 2, 3])
  const { planId } = (await look(readingId)).reading
  const plan = await officer.see(readPlan, { planId: planId ?? 0 })
  expect(plan.text).toContain('KẾ DẤU')
  expect(plan.obligations.map(({ dueOn }) => dueOn)).toEqual(['2023-04-15'])
})
