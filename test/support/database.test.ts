import { sql } from 'kysely'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../server/db/database.ts'
import { freshDatabase, testDatabase } from './database.ts'

const db = await testDatabase()

const addSetting = (to: Pick<Database, 'insertInto'>, name: string) =>
  to.insertInto('setting').values({ name, value: sql`'1'::jsonb` }).execute()

const addAudit = (to: Pick<Database, 'insertInto'>) =>
  to
    .insertInto('audit')
    .values({ at: new Date(0), action: 'setting.change', about: 'setting:x' })
    .execute()

const settings = async (): Promise<string[]> =>
  (await db.selectFrom('setting').select('name').orderBy('name').execute()).map(({ name }) => name)

const audited = (name: string) =>
  db.transaction().execute(async tx => {
    await addSetting(tx, name)
    await addAudit(tx)
  })

describe('a test in one rolled-back transaction', () => {
  test.each(['first', 'second'])('sees its own writes and none of the test before (%s)', async () => {
    expect(await settings()).toEqual([])
    await audited('a')
    expect(await settings()).toEqual(['a'])
  })

  test('a transaction of the code that fails takes back its own writes only', async () => {
    await audited('kept')
    const failing = db.transaction().execute(async tx => {
      await addSetting(tx, 'lost')
      throw new Error('refused')
    })
    await expect(failing).rejects.toThrow('refused')
    expect(await settings()).toEqual(['kept'])
  })

  test('a lone statement that fails leaves the test usable', async () => {
    await audited('a')
    await expect(sql`select 1 / 0`.execute(db)).rejects.toThrow('division by zero')
    expect(await settings()).toEqual(['a'])
  })

  test('transactions begun at once follow one another', async () => {
    await Promise.all(['a', 'b', 'c'].map(audited))
    expect(await settings()).toEqual(['a', 'b', 'c'])
  })

  test('deferred constraints speak at the commit, and wait again in the next transaction', async () => {
    const unaudited = db.transaction().execute(tx => addSetting(tx, 'lost'))
    await expect(unaudited).rejects.toThrow('a write without its audit row')
    await expect(addSetting(db, 'lost')).rejects.toThrow('a write without its audit row')
    await db.transaction().execute(async tx => {
      await addAudit(tx)
      await addSetting(tx, 'a')
      await sql`set constraints all immediate`.execute(tx)
    })
    await audited('b')
    expect(await settings()).toEqual(['a', 'b'])
  })

  test('it runs as the role of the application, which may not rewrite history', async () => {
    await audited('a')
    await expect(db.deleteFrom('audit').execute()).rejects.toThrow('permission denied')
  })
})

test('a fresh database commits, is seen by other connections, and is gone after the drop', async () => {
  const fresh = await freshDatabase()
  try {
    await fresh.db.transaction().execute(async tx => {
      await addSetting(tx, 'a')
      await addAudit(tx)
    })
    const other = new pg.Client({ connectionString: fresh.connectionString })
    await other.connect()
    const { rows } = await other.query('select name from setting')
    await other.end()
    expect(rows).toEqual([{ name: 'a' }])
  } finally {
    await fresh.drop()
  }
  const again = new pg.Client({ connectionString: fresh.connectionString })
  await expect(again.connect()).rejects.toThrow('does not exist')
})
