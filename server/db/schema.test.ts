import { readFileSync } from 'node:fs'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../test/support/database.ts'
import { describeSchema } from './schemaDump.ts'

const written = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

test('schema.sql and tables.ts say what the migrations make (else: npm run schema)', async () => {
  const fresh = await freshDatabase()
  const pool = new pg.Pool({ connectionString: fresh.connectionString, max: 1 })
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    const { sql, types } = await describeSchema(db)
    expect(sql).toBe(written('schema.sql'))
    expect(types).toBe(written('tables.ts'))
  } finally {
    await db.destroy()
    await fresh.drop()
  }
})
