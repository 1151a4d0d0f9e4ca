import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { query } from '../../../test/support/postgres.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres, startThrowawayPostgres } from './index.ts'
import { postmasterPid, processIdentity, serversIn } from './processes.ts'

// Longer than a socket's address may be, and closed to others. Making a database takes a second, so most tests
// share one and leave it stopped.
const root = mkdtempSync(join(tmpdir(), 'tk-embedded-'))
const shared = join(root, 'x'.repeat(80), 'y'.repeat(80), 'data')
const running: EmbeddedPostgres[] = []
let dataDir = shared
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop()
  dataDir = shared
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const emptyFolder = (): string => mkdtempSync(join(root, 'own-'))

const start = async (): Promise<EmbeddedPostgres> => {
  const server = await startEmbeddedPostgres({ dataDir })
  running.push(server)
  return server
}

const pgData = () => join(dataDir, 'postgres')

const socketFolder = ({ connectionString }: EmbeddedPostgres): string =>
  new URL(connectionString).searchParams.get('host') ?? ''

test('it keeps what was written, listens on its socket only, and a stop leaves no process and no socket', async () => {
  const first = await start()
  await query(first.connectionString, "create table kept as select 'Nghệ An' as name")
  expect(await query(first.connectionString, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
  expect(await query(first.connectionString, 'show fsync')).toEqual([{ fsync: 'on' }])
  await first.stop()
  await first.stop()
  expect(serversIn(pgData())).toEqual([])
  expect(existsSync(socketFolder(first))).toBe(false)
  const second = await start()
  expect(await query(second.connectionString, 'select name from kept')).toEqual([{ name: 'Nghệ An' }])
})

test('it knows Đ and đ as one letter, and sorts Vietnamese where asked', async () => {
  const { connectionString } = await start()
  expect(await query(connectionString, "select lower('ĐÔ LƯƠNG') as name")).toEqual([{ name: 'đô lương' }])
  const sorted = `select string_agg(name, ' ' order by name collate "vi-x-icu") as names
    from unnest(array['Đô', 'Vinh', 'Diễn', 'Ân', 'Anh', 'Ăn']) as name`
  expect(await query(connectionString, sorted)).toEqual([{ names: 'Anh Ăn Ân Diễn Đô Vinh' }])
})

test('a folder in use is refused while its server goes on', async () => {
  const { connectionString } = await start()
  await expect(start()).rejects.toMatchObject({ code: 'folderInUse' })
  expect(await query(connectionString, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a stale pid file that names an innocent process is not believed', async () => {
  await (await start()).stop()
  const innocent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  writeFileSync(
    join(pgData(), 'postmaster.pid'),
    `${innocent.pid}\n${pgData()}\n1\n5432\n/tmp\n\n1 1\nready   \n`,
  )
  const again = await start()
  expect(await query(again.connectionString, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(processIdentity(innocent.pid ?? 0)).toBeDefined()
  innocent.kill()
})

test('a killed server is told of, and the next start recovers what was committed', async () => {
  const first = await start()
  await query(first.connectionString, 'create table recovered as select 1 as n')
  process.kill(postmasterPid(pgData()) ?? 0, 'SIGKILL')
  await first.ended
  const second = await start()
  expect(await query(second.connectionString, 'select n from recovered')).toEqual([{ n: 1 }])
})

test.each([
  ['foreignFolder', 'notes.txt', 'mine'],
  ['foreignFolder', 'tongket.json', '{"product":"other"}'],
  ['newerFolder', 'tongket.json', '{"product":"tongket","layout":2}'],
])('%s: a folder with %s is refused and left as it was', async (code, name, content) => {
  dataDir = emptyFolder()
  writeFileSync(join(dataDir, name), content)
  await expect(start()).rejects.toMatchObject({ code })
  expect(readdirSync(dataDir)).toEqual([name])
  expect(readFileSync(join(dataDir, name), 'utf8')).toBe(content)
})

test('a file where the folder should be is refused', async () => {
  dataDir = join(emptyFolder(), 'file')
  writeFileSync(dataDir, '')
  await expect(start()).rejects.toMatchObject({ code: 'notAFolder' })
})

test('data of another PostgreSQL is refused', async () => {
  await (await start()).stop()
  const version = join(pgData(), 'PG_VERSION')
  const real = readFileSync(version, 'utf8')
  writeFileSync(version, '16\n')
  await expect(start()).rejects.toMatchObject({ code: 'otherPostgres' })
  writeFileSync(version, real)
  await start()
})

test('an attempt killed while making the database is made good by the next', async () => {
  dataDir = emptyFolder()
  mkdirSync(join(dataDir, 'postgres.partial', 'base'), { recursive: true })
  writeFileSync(join(dataDir, 'tongket.json'), '{"product":"tongket","layout":1}')
  writeFileSync(join(dataDir, 'running.json'), '{"pid":1,"identity":"a boot long gone"}')
  await start()
  expect(readdirSync(dataDir)).not.toContain('postgres.partial')
})

test('a throwaway server leaves nothing behind', async () => {
  const server = await startThrowawayPostgres()
  const [{ folder } = {}] = await query(
    server.connectionString,
    "select current_setting('unix_socket_directories') as folder",
  )
  await server.stop()
  expect(existsSync(String(folder))).toBe(false)
})
