import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { setUpAdministrator } from '../../domain/org/index.ts'
import type { StoredEvent } from '../../server/db/ledger.ts'
import { type Kernel, performWrite } from '../../server/http/kernel.ts'
import { watchLiveness } from '../../server/jobs/liveness.ts'
import { startWorker } from '../../server/jobs/worker.ts'
import { orgActions, policy } from '../../server/org/index.ts'
import { freshDatabase } from '../support/database.ts'
import { query } from '../support/postgres.ts'

const database = await freshDatabase()
const pool = new pg.Pool({ connectionString: database.connectionString })
pool.on('error', () => undefined)
pool.on('connect', client => client.on('error', () => undefined))
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

const kernel: Kernel = {
  db: database.db,
  clock: () => new Date('2023-04-01T02:00:00Z'),
  policy,
  followers: new Map([[setUpAdministrator.name, ['test.follow']]]),
}

const writeWithAJob = async (): Promise<void> => {
  const declared = orgActions.find(({ contract }) => contract.name === setUpAdministrator.name)
  if (declared === undefined) throw new Error(setUpAdministrator.name)
  const person = { provinceName: 'Tỉnh Thử', name: 'Lê Văn Thử', username: 'thu', password: 'mật khẩu dài' }
  await performWrite(kernel, declared, {
    input: person,
    key: randomUUID(),
    sender: { token: null, address: null },
  })
}

/** A process with the job in its hands. */
const stuckProcess = async (): Promise<{ kill: () => Promise<void> }> => {
  const program = fileURLToPath(new URL('./stuckWorker.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', program, database.connectionString], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve())
    child.once('exit', code => reject(new Error(`ended with ${code}`)))
  })
  const kill = async (): Promise<void> => {
    const gone = new Promise(resolve => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
  }
  return { kill }
}

const lockedJobs = async (): Promise<number> =>
  (await query(database.connectionString, 'select from graphile_worker.jobs where locked_at is not null'))
    .length

test('the job of a killed process is given back and done by another, that of a living one is left to it', async () => {
  await writeWithAJob()
  const stuck = await stuckProcess()
  // As if the process had held it for a minute: what was taken this moment is let be anyway.
  await query(
    database.connectionString,
    "update graphile_worker._private_jobs set locked_at = locked_at - interval '1 minute'",
  )
  const liveness = await watchLiveness(pool)
  expect(await liveness.sweep()).toBe(0)
  expect(await lockedJobs()).toBe(1)
  await stuck.kill()
  // The server notices a broken connection a moment after the process is gone.
  await vi.waitUntil(async () => (await liveness.sweep()) === 1, { timeout: 240_000, interval: 100 })
  expect(await lockedJobs()).toBe(0)
  liveness.close()
  expect((await doneByAnother()).name).toBe(setUpAdministrator.name)
})

/** The event whose job a second worker ended. */
const doneByAnother = async (): Promise<StoredEvent> => {
  const events: StoredEvent[] = []
  const run = async (_kernel: Kernel, event: StoredEvent): Promise<void> => void events.push(event)
  const followers = [{ name: 'test.follow', on: [], run }]
  const jobs = await startWorker({ kernel, pool, followers, routines: [], log: () => undefined })
  try {
    return await vi.waitUntil(() => events[0], { timeout: 240_000 })
  } finally {
    await jobs.stop()
  }
}
