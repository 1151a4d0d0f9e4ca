import { writeFileSync } from 'node:fs'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { startThrowawayPostgres } from './embedded/index.ts'
import { migrate } from './migrate.ts'
import { describeSchema, type SchemaFiles } from './schemaDump.ts'

/** `npm run schema`: migrates an empty database and writes schema.sql and tables.ts from it. */
const write = async (connectionString: string): Promise<void> => {
  await migrate(connectionString)
  const { sql, types } = await describe(connectionString)
  writeFileSync(new URL('schema.sql', import.meta.url), sql)
  writeFileSync(new URL('tables.ts', import.meta.url), types)
}

const describe = async (connectionString: string): Promise<SchemaFiles> => {
  const pool = new pg.Pool({ connectionString, max: 1 })
  pool.on('error', () => undefined)
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await describeSchema(db)
  } finally {
    await db.destroy()
  }
}

const server = await startThrowawayPostgres()
try {
  await write(server.connectionString)
} finally {
  await server.stop()
}
