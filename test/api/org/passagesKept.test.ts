import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../support/database.ts'
import { keptAmiss } from './kept.ts'

let fresh: FreshDatabase
const owners: pg.Client[] = []

const owner = async (): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: fresh.connectionString })
  client.on('error', () => undefined)
  await client.connect()
  owners.push(client)
  return client
}

const audited = "insert into audit (at, action, about) values (now(), 'test', 'test:1')"
const edge = (event: number, to: number) =>
  `insert into succession_edge (succession_id, from_unit_id, to_unit_id, weight, weight_of)
   values (${event}, 1, ${to}, 1, 1)`

/** What one writer did, in one transaction with its audit row. */
const write = async (client: pg.Client, ...statements: readonly string[]): Promise<void> => {
  for (const statement of ['begin', audited, ...statements, 'commit']) await client.query(statement)
}

const kept = async (): Promise<readonly string[]> =>
  (
    await fresh.db
      .selectFrom('passageInForce')
      .select(['successionId', 'toUnitId'])
      .orderBy('successionId')
      .orderBy('toUnitId')
      .execute()
  ).map(({ successionId, toUnitId }) => `${successionId} ${toUnitId}`)

beforeAll(async () => {
  fresh = await freshDatabase()
  await write(
    await owner(),
    `insert into unit (kind, created_at) select 'area', now() from generate_series(1, 4)`,
    `insert into unit_state (unit_id, level, name, full_name, valid)
     select id, 'commune', 'Xã ' || id, 'Xã ' || id, '[2010-01-01,)' from unit`,
    `insert into succession (kind, on_day, created_at)
     select 'merge', date '2020-01-01' + n, now() from generate_series(1, 3) n`,
  )
})
afterAll(async () => {
  await Promise.all(owners.map(client => client.end()))
  await fresh.drop()
})

test('two who write about one unit at the same moment both find what the other wrote kept', async () => {
  const [one, other] = [await owner(), await owner()]
  for (const client of [one, other]) {
    await client.query('begin')
    await client.query(audited)
  }
  await one.query(edge(1, 2))
  const waiting = other.query(edge(2, 3))
  await expect
    .poll(async () => {
      const { rows } = await one.query('select from pg_locks where not granted')
      return rows.length
    })
    .toBeGreaterThan(0)
  await one.query('commit')
  await waiting
  await other.query('commit')
  expect(await kept()).toEqual(['1 2', '2 3'])
  expect(await keptAmiss(fresh.db)).toEqual([])
})

test('an event undone, a passage led elsewhere, taken out, and all of them: what is kept follows', async () => {
  const client = await owner()
  await write(
    client,
    `insert into succession (kind, on_day, undoes, created_at) values ('undo', '2020-01-03', 2, now())`,
  )
  expect(await kept()).toEqual(['1 2'])
  await write(client, 'update succession_edge set to_unit_id = 4 where succession_id = 1')
  expect(await kept()).toEqual(['1 4'])
  await write(client, 'update succession_edge set from_unit_id = 2 where succession_id = 1')
  expect(await keptAmiss(fresh.db)).toEqual([])
  await write(client, "update succession set on_day = '2021-01-01' where id = 1")
  expect(await keptAmiss(fresh.db)).toEqual([])
  await write(client, edge(3, 4), 'delete from succession_edge where succession_id = 1')
  expect(await kept()).toEqual(['3 4'])
  await write(client, 'truncate succession_edge')
  expect(await kept()).toEqual([])
  expect(await keptAmiss(fresh.db)).toEqual([])
})

test('the program itself cannot write what is kept', async () => {
  const { db } = fresh
  await expect(db.deleteFrom('passageInForce').execute()).rejects.toThrow('permission denied')
})
