import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, expect, test } from 'vitest'
import { startEmbeddedPostgres } from '../../server/db/embedded/index.ts'
import { serversIn } from '../../server/db/embedded/processes.ts'
import { freshDatabase } from '../support/database.ts'
import { query } from '../support/postgres.ts'
import { isHealthy, type Product, startProduct } from './product.ts'

// Making a database takes a second, so all but the first start happen on one folder, which each test leaves stopped.
const root = mkdtempSync(join(tmpdir(), 'tk-start-'))
const dataDir = join(root, 'data')
const started: Product[] = []
afterEach(async () => {
  for (const { child, exited } of started.splice(0)) {
    if (child.exitCode === null) child.kill('SIGTERM')
    await exited
  }
  await noServer()
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const start = (environment: Readonly<Record<string, string>> = {}, folder = dataDir): Product => {
  const product = startProduct(folder, environment)
  started.push(product)
  return product
}

const servers = (): number[] =>
  existsSync(join(dataDir, 'postgres')) ? serversIn(join(dataDir, 'postgres')) : []

const noServer = async (): Promise<void> => {
  for (let tries = 0; servers().length > 0 && tries < 2_400; tries++) await delay(50)
  expect(servers()).toEqual([])
}

/** It ends by itself, not well, having said one sentence in each of the two languages. */
const refused = async (product: Product): Promise<string> => {
  const { code, said } = await product.exited
  expect(code).toBeGreaterThan(0)
  // Lines of the log are JSON; what is said to a person is not.
  const sentences = said.split('\n').filter(line => line !== '' && !line.startsWith('{'))
  expect(sentences).toHaveLength(2)
  return said
}

const everyTable = `select c.oid, relname, relfilenode from pg_class c
  where relnamespace in ('public'::regnamespace, 'graphile_worker'::regnamespace) order by c.oid`

const onTheDatabase = async (statement: string): Promise<readonly unknown[]> => {
  const server = await startEmbeddedPostgres({ dataDir })
  try {
    return await query(server.connectionString, statement)
  } finally {
    await server.stop()
  }
}

test('a signal during the very first start stops everything, and the next start makes it good', async () => {
  const product = start()
  const claimed = () => existsSync(join(dataDir, 'running.json'))
  while (!claimed() && product.child.exitCode === null) await delay(5)
  expect(claimed()).toBe(true)
  product.child.kill('SIGTERM')
  await product.exited
  await noServer()
  expect(await isHealthy(await start().address)).toBe(true)
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops everything and the next start finds it in order',
  async signal => {
    const product = start()
    expect(await isHealthy(await product.address)).toBe(true)
    expect(servers().length).toBeGreaterThan(0)
    product.child.kill(signal)
    expect((await product.exited).code).toBe(0)
    expect(servers()).toEqual([])
    expect(readdirSync(dataDir)).not.toContain('running.json')
    expect(await isHealthy(await start().address)).toBe(true)
  },
)

test('after kill -9 its PostgreSQL ends by itself, and the product starts again at once', async () => {
  const killed = start()
  await killed.address
  killed.child.kill('SIGKILL')
  await killed.exited
  await noServer()
  const next = start()
  await next.address
  next.child.kill('SIGKILL')
  expect(await isHealthy(await start().address)).toBe(true)
})

test('a port in use is said, and whoever uses it is left in peace', async () => {
  const other = createServer(socket => socket.end())
  const port = await new Promise<number>(resolve => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  expect(await refused(start({ PORT: String(port) }))).toContain(String(port))
  expect(other.listening).toBe(true)
  other.close()
  expect(servers()).toEqual([])
})

test('a folder used by another process is refused, and that process goes on', async () => {
  const first = start()
  const address = await first.address
  expect(await refused(start())).toContain(String(first.pid))
  expect(await isHealthy(address)).toBe(true)
})

test('a folder that cannot be written is refused', async () => {
  // Root may write anywhere but into the kernel's own tree.
  const closed = process.getuid?.() === 0 ? '/proc/tongket' : join(root, 'closed')
  if (closed.startsWith(root)) mkdirSync(closed, { mode: 0o555 })
  expect(await refused(start({}, closed))).toContain(closed)
  if (existsSync(closed)) expect(readdirSync(closed)).toEqual([])
})

test('a folder with something else in it is refused and left as it was', async () => {
  const foreign = mkdtempSync(join(root, 'foreign-'))
  writeFileSync(join(foreign, 'luan-van.docx'), 'của tôi')
  expect(await refused(start({}, foreign))).toContain(foreign)
  expect(readdirSync(foreign)).toEqual(['luan-van.docx'])
})

test('a database of a newer schema is refused, and nothing in it is changed', async () => {
  await onTheDatabase("insert into kysely_migration values ('9999-later', now()::text)")
  const before = await onTheDatabase(everyTable)
  expect(await refused(start())).toContain('9999-later')
  expect(await onTheDatabase(everyTable)).toEqual(before)
  await onTheDatabase("delete from kysely_migration where name = '9999-later'")
})

test('DATABASE_URL is used instead, and then no data folder is made', async () => {
  const given = await freshDatabase({ migrated: false })
  const unused = join(root, 'unused')
  const product = start({ DATABASE_URL: given.connectionString }, unused)
  expect(await isHealthy(await product.address)).toBe(true)
  product.child.kill('SIGTERM')
  expect((await product.exited).code).toBe(0)
  expect(existsSync(unused)).toBe(false)
  expect(await query(given.connectionString, 'select count(*) > 0 as some from kysely_migration')).toEqual([
    { some: true },
  ])
  await given.drop()
})

test('a DATABASE_URL that leads nowhere is said', async () => {
  expect(await refused(start({ DATABASE_URL: 'postgresql://a@127.0.0.1:1/b' }))).toContain('DATABASE_URL')
})
