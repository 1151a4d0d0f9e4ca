import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { query } from '../../test/support/postgres.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { StartProblem } from './startProblem.ts'

let database: FreshDatabase
beforeEach(async () => {
  database = await freshDatabase({ migrated: false })
})
afterEach(() => database.drop())

const applied = async (): Promise<string[]> =>
  (await query(database.connectionString, 'select name from kysely_migration order by name collate "C"')).map(
    row => String(row['name']),
  )

const everything = () =>
  query(
    database.connectionString,
    `select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'graphile_worker') order by 1, 2`,
  )

test('an empty database gets every migration in order and the queue, and a second time nothing', async () => {
  const told: string[] = []
  await migrate(database.connectionString, name => told.push(name))
  expect(told).toEqual(Object.keys(migrations))
  expect(await applied()).toEqual(told)
  const [queue] = await query(
    database.connectionString,
    "select to_regclass('graphile_worker.jobs') is not null as ok",
  )
  expect(queue).toEqual({ ok: true })
  await migrate(database.connectionString, name => told.push(name))
  expect(told).toHaveLength(Object.keys(migrations).length)
})

test('four processes at once migrate once', async () => {
  const script = `
    import { migrate } from ${JSON.stringify(new URL('migrate.ts', import.meta.url).href)}
    await migrate(process.argv[1], name => console.log(name))`
  const runs = await Promise.all(
    Array.from({ length: 4 }, () =>
      promisify(execFile)(process.execPath, [
        ...['--import', 'tsx', '--input-type=module', '--eval', script],
        database.connectionString,
      ]),
    ),
  )
  const told = runs.flatMap(({ stdout }) => stdout.split('\n').filter(line => line !== ''))
  expect(told).toEqual(Object.keys(migrations))
  expect(await applied()).toEqual(told)
})

test('a database of a newer schema is refused and left untouched', async () => {
  await migrate(database.connectionString)
  await query(database.connectionString, "insert into kysely_migration values ('9999-later', now()::text)")
  await query(database.connectionString, 'drop schema graphile_worker cascade')
  const before = await everything()
  const refusal = await migrate(database.connectionString).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(StartProblem)
  expect(refusal).toMatchObject({ code: 'newerSchema', vi: expect.stringContaining('9999-later') })
  expect(await everything()).toEqual(before)
})

test('a migration that fails takes back all of ours and names itself', async () => {
  await query(database.connectionString, 'create table unit (other text)')
  const refusal = await migrate(database.connectionString).catch((error: unknown) => error)
  expect(refusal).toMatchObject({ code: 'migrationFailed', vi: expect.stringMatching(/\d{4}-.*unit/) })
  expect(await applied()).toEqual([])
})

test('a server that does not answer and one that does not know the database are told apart from a defect', async () => {
  const nowhere = 'postgresql://tongket@localhost/postgres?host=/nonexistent'
  await expect(migrate(nowhere)).rejects.toMatchObject({ code: 'databaseUnreachable' })
  const unknown = new URL(database.connectionString)
  unknown.pathname = '/no_such_database'
  await expect(migrate(unknown.toString())).rejects.toMatchObject({ code: 'databaseUnreachable' })
})
