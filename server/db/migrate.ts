import { Logger, runMigrations } from 'graphile-worker'
import { Kysely, type MigrationResult, Migrator, PostgresDialect } from 'kysely'
import pg from 'pg'
import { migrations } from './migrations/index.ts'
import { StartProblem } from './startProblem.ts'

/** Held while the schema is looked at and changed, so that of many processes one migrates and the others wait. */
const migrationLock = 7_407_001
const oldestServer = 15

/** Told of each migration applied. */
export type MigrationLog = (migration: string) => void

/**
 * Brings a database to the schema of this version: the queue's own tables in `graphile_worker`, then ours, all of
 * ours in one transaction. Many processes may do so at once.
 *
 * @param connectionString of a role that owns the database, which may create extensions and roles
 * @throws StartProblem when the database cannot be reached, is older than PostgreSQL 15, carries a newer schema
 *   (nothing is touched then), or a migration fails (ours are rolled back together).
 */
export const migrate = async (
  connectionString: string,
  log: MigrationLog = () => undefined,
): Promise<void> => {
  const pool = new pg.Pool({ connectionString, max: 3, application_name: 'tongket migrate' })
  // A lost connection shows again at the next query, which then fails with the reason.
  pool.on('error', () => undefined)
  pool.on('connect', client => void client.on('error', () => undefined))
  try {
    const holder = await reach(pool)
    try {
      await refuseOld(holder)
      await holder.query('select pg_advisory_lock($1)', [migrationLock])
      await refuseNewer(holder)
      await migrateQueue(pool)
      await migrateOurs(pool, log)
    } finally {
      // Closing the connection gives the lock back.
      holder.release(true)
    }
  } finally {
    await pool.end()
  }
}

const reach = async (pool: pg.Pool): Promise<pg.PoolClient> => {
  try {
    return await pool.connect()
  } catch (error) {
    throw new StartProblem('databaseUnreachable', { detail: reasonOf(error) })
  }
}

const refuseOld = async (client: pg.PoolClient): Promise<void> => {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
  const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
  if (major < oldestServer) throw new StartProblem('databaseTooOld', { found: major })
}

const refuseNewer = async (client: pg.PoolClient): Promise<void> => {
  const table = await client.query<{ found: boolean }>(
    "select to_regclass('public.kysely_migration') is not null as found",
  )
  if (!table.rows[0]?.found) return
  const { rows } = await client.query<{ name: string }>(
    'select name from public.kysely_migration order by name',
  )
  const unknown = rows.find(({ name }) => !Object.hasOwn(migrations, name))
  if (unknown) throw new StartProblem('newerSchema', { migration: unknown.name })
}

const migrateQueue = async (pool: pg.Pool): Promise<void> => {
  try {
    await runMigrations({ pgPool: pool, noHandleSignals: true, logger: new Logger(() => () => undefined) })
  } catch (error) {
    throw new StartProblem('migrationFailed', { migration: 'graphile_worker', detail: reasonOf(error) })
  }
}

const migrateOurs = async (pool: pg.Pool, log: MigrationLog): Promise<void> => {
  const migrator = new Migrator({
    db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
    provider: { getMigrations: async () => ({ ...migrations }) },
    nameComparator: (a, b) => (a < b ? -1 : Number(a > b)),
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error !== undefined) throw failure(error, results)
  for (const { migrationName } of results) log(migrationName)
}

const failure = (error: unknown, results: readonly MigrationResult[]): StartProblem =>
  new StartProblem('migrationFailed', {
    migration: results.find(({ status }) => status === 'Error')?.migrationName ?? '?',
    detail: reasonOf(error),
  })

/** The sentence of an error; a refused connection hides it in the errors of the addresses tried. */
const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}
