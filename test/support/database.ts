import { randomBytes } from 'node:crypto'
import { Kysely } from 'kysely'
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest'
import { camelCase, type Database, openDatabase, openPool } from '../../server/db/database.ts'
import type { ApplicationLogin } from '../../server/db/login.ts'
import type { Tables } from '../../server/db/tables.ts'
import { databaseAt, query } from './postgres.ts'
import { rollbackDialect } from './rollbackDialect.ts'
import { forgetStanding, takeStanding } from './standing.ts'

/**
 * The database of a test file: `const db = await testDatabase()` at its top. The file runs in one transaction, which is
 * rolled back at its end, and every test begins where `beforeAll` left it, also with the clocks of applications and the cookies of visitors;
 * transactions of the code under test become savepoints in it. Tests of what only a true commit does (jobs taken up,
 * notifications, two connections at odds) use `freshDatabase`.
 *
 * It connects as the application's role. Queries that pass a transaction by, on `db`, would wait for themselves
 * and fail after some seconds.
 */
export const testDatabase = async (): Promise<Database> => {
  const pool = openPool(applicationAt(await cloneOfWorker()), 1)
  pool.options.connectionTimeoutMillis = 30_000
  pool.options.idleTimeoutMillis = 0
  forgetStanding()
  let turnBack: (() => void) | undefined
  beforeAll(() => onTheConnection(pool, 'begin'))
  beforeEach(() => {
    turnBack ??= takeStanding()
    turnBack()
    return onTheConnection(pool, 'savepoint test')
  })
  afterEach(() => onTheConnection(pool, 'rollback to savepoint test; release savepoint test'))
  const db = new Kysely<Tables>({
    dialect: rollbackDialect(pool, await deferredConstraints(pool)),
    plugins: [camelCase()],
  })
  afterAll(async () => {
    await onTheConnection(pool, 'rollback')
    await db.destroy()
  })
  return db
}

/** A database of its own, freshly migrated, for tests that commit. */
export interface FreshDatabase {
  /** Of the database's owner. */
  readonly connectionString: string
  /** As the application's role. */
  readonly db: Database
  /** Ends `db` and drops the database, whoever else is still connected. */
  drop(): Promise<void>
}

/** Clones the migrated template; an empty one, before any migration, where `migrated` is false. */
export const freshDatabase = async ({ migrated = true } = {}): Promise<FreshDatabase> => {
  const name = `${inject('databasePrefix')}fresh_${randomBytes(4).toString('hex')}`
  const connectionString = await create(name, migrated ? `${inject('databasePrefix')}template` : 'template1')
  const pool = openPool(applicationAt(name), 4)
  pool.on('error', () => undefined)
  const db = openDatabase(pool)
  return {
    connectionString,
    db,
    drop: async () => {
      await db.destroy()
      await query(inject('databaseUrl'), `drop database if exists ${name} with (force)`)
    },
  }
}

/** How the application logs in to another database of the run's server. */
const applicationAt = (name: string): ApplicationLogin =>
  databaseAt(inject('applicationUrl'), name) as ApplicationLogin

/** One clone a worker: the test files a worker runs one after the other share it, as each leaves it as it was. */
const cloneOfWorker = async (): Promise<string> => {
  const name = `${inject('databasePrefix')}worker_${process.env['VITEST_POOL_ID'] ?? '0'}`
  const exists = await query(inject('databaseUrl'), `select from pg_database where datname = '${name}'`)
  if (exists.length === 0) await create(name, `${inject('databasePrefix')}template`)
  return name
}

const create = async (name: string, template: string): Promise<string> => {
  await query(inject('databaseUrl'), `create database ${name} template ${template}`)
  return databaseAt(inject('databaseUrl'), name)
}

const onTheConnection = async (pool: pg.Pool, statement: string): Promise<void> => {
  await pool.query(statement)
}

const deferredConstraints = async (pool: pg.Pool): Promise<string> => {
  const { rows } = await pool.query<{ names: string | null }>(
    `select string_agg(distinct format('%I.%I', connamespace::regnamespace, conname), ', ') as names
     from pg_constraint where condeferred`,
  )
  return rows[0]?.names ?? ''
}
