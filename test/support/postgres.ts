import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startThrowawayPostgres } from '../../server/db/embedded/index.ts'
import { applicationLogin } from '../../server/db/login.ts'
import { migrate } from '../../server/db/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A server on which test databases may be made. */
    databaseUrl: string
    /** What the names of this run's databases begin with. `<prefix>template` is migrated and empty. */
    databasePrefix: string
    /** How the application logs in to `<prefix>template`. */
    applicationUrl: string
  }
}

/**
 * Starts one PostgreSQL for the run and migrates one database on it, which the workers clone. A server given by
 * TEST_DATABASE_URL is used instead; its databases of this run are dropped at the end.
 */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const given = process.env['TEST_DATABASE_URL']
  const server = given ? undefined : await startThrowawayPostgres()
  const url = given ?? server?.connectionString ?? ''
  const prefix = `tongket_test_${randomBytes(4).toString('hex')}_`
  await query(url, `create database ${prefix}template`)
  await migrate(databaseAt(url, `${prefix}template`))
  project.provide(
    'applicationUrl',
    (await applicationLogin(databaseAt(url, `${prefix}template`))).connectionString,
  )
  project.provide('databaseUrl', url)
  project.provide('databasePrefix', prefix)
  return async () => {
    if (server) await server.stop()
    else await dropAll(url, prefix)
  }
}

/** The connection string of another database of the same server. */
export const databaseAt = (serverUrl: string, name: string): string => {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.toString()
}

/** One statement on a connection of its own. */
export const query = async (url: string, statement: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement)
    return rows
  } finally {
    await client.end()
  }
}

const dropAll = async (url: string, prefix: string): Promise<void> => {
  const rows = await query(url, `select datname from pg_database where datname like '${prefix}%'`)
  for (const { datname } of rows) await query(url, `drop database if exists ${String(datname)} with (force)`)
}
