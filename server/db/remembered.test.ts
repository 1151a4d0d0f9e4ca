import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { applicationLogin } from './login.ts'

let fresh: FreshDatabase

beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

test('a statement is remembered from its second time on, but one that asks by day is planned for its day', async () => {
  // What is remembered is of the whole process, which other test files have filled: this one starts with nothing.
  vi.resetModules()
  const { openDatabase, openPool } = await import('./database.ts')
  const pool = openPool((await applicationLogin(fresh.connectionString)).connectionString, 1)
  // The database is dropped with its connections; one that is still closing then is told so.
  pool.on('error', () => undefined)
  const db = openDatabase(pool)
  try {
    const client = await pool.connect()
    for (const day of ['2023-04-15', '2025-07-01', '2026-01-01']) {
      await client.query('select id from unit where created_at > $1', [day])
      await client.query('select unit_id from unit_state where valid @> $1::date', [day])
      await client.query('select state.unit_id from unit_state state where "state"."valid" @> $1::date', [
        day,
      ])
    }
    const { rows } = await client.query<{ statement: string }>('select statement from pg_prepared_statements')
    client.release()
    expect(rows.map(({ statement }) => statement)).toEqual(['select id from unit where created_at > $1'])
  } finally {
    await db.destroy()
  }
})
