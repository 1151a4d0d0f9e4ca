import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import type pg from 'pg'

/**
 * PostgreSQL over a pool of one connection that stands in an open transaction. Whatever the code under test would
 * commit becomes a released savepoint, whatever it would roll back goes back to that savepoint, and a lone
 * statement that fails leaves no trace, as it would outside. The pool lets one caller in at a time, so savepoints
 * never interleave.
 *
 * @param deferred names of the constraints that are deferred at first, as SQL; they speak where a commit would
 *   have made them speak.
 */
export const rollbackDialect = (pool: pg.Pool, deferred: string): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new RollbackDriver(pool, deferred),
  createIntrospector: db => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
})

/** What happens on the connection between taking it and giving it back: one transaction or one statement. */
class Turn implements DatabaseConnection {
  readonly connection: DatabaseConnection
  inTransaction = false
  failed = false

  constructor(connection: DatabaseConnection) {
    this.connection = connection
  }

  async executeQuery<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
    try {
      return await this.connection.executeQuery<R>(compiled)
    } catch (error) {
      this.failed = true
      throw error
    }
  }

  streamQuery<R>(compiled: CompiledQuery, chunkSize?: number): AsyncIterableIterator<QueryResult<R>> {
    return this.connection.streamQuery<R>(compiled, chunkSize ?? 100)
  }
}

class RollbackDriver implements Driver {
  readonly #driver: Required<Driver>
  readonly #pool: pg.Pool
  readonly #begin: string

  constructor(pool: pg.Pool, deferred: string) {
    this.#driver = new PostgresDriver({ pool })
    this.#pool = pool
    this.#begin = `savepoint turn${deferred && `; set constraints ${deferred} deferred`}`
  }

  async init(): Promise<void> {
    await this.#driver.init()
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const turn = new Turn(await this.#wait())
    await turn.executeQuery(statement(this.#begin))
    return turn
  }

  async #wait(): Promise<DatabaseConnection> {
    try {
      return await this.#driver.acquireConnection()
    } catch (cause) {
      throw new Error('The one connection of this test is taken: is `db` used inside a transaction?', {
        cause,
      })
    }
  }

  /** The savepoint already stands. The isolation level is that of the test's transaction. */
  async beginTransaction(connection: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    asTurn(connection).inTransaction = true
    if (accessMode) await connection.executeQuery(statement(`set transaction ${accessMode}`))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(statement('set constraints all immediate'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(statement('rollback to savepoint turn'))
  }

  async savepoint(...[connection, name, compile]: SavepointArguments): Promise<void> {
    await this.#driver.savepoint(connection, name, compile)
  }

  async rollbackToSavepoint(...[connection, name, compile]: SavepointArguments): Promise<void> {
    await this.#driver.rollbackToSavepoint(connection, name, compile)
  }

  async releaseSavepoint(...[connection, name, compile]: SavepointArguments): Promise<void> {
    await this.#driver.releaseSavepoint(connection, name, compile)
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const turn = asTurn(connection)
    try {
      if (!turn.inTransaction) await this.#settle(turn)
    } finally {
      await turn.executeQuery(statement('release savepoint turn'))
      await this.#driver.releaseConnection(turn.connection)
    }
  }

  /** A lone statement commits by itself, and so its deferred constraints are asked at once. */
  async #settle(turn: Turn): Promise<void> {
    try {
      if (!turn.failed) await this.commitTransaction(turn)
    } finally {
      if (turn.failed) await this.rollbackTransaction(turn)
    }
  }

  async destroy(): Promise<void> {
    await this.#pool.end()
  }
}

type SavepointArguments = Parameters<PostgresDriver['savepoint']>

const statement = (sql: string): CompiledQuery => ({
  sql,
  parameters: [],
  query: { kind: 'RawNode', sqlFragments: [sql], parameters: [] },
  queryId: { queryId: sql },
})

const asTurn = (connection: DatabaseConnection): Turn => {
  if (connection instanceof Turn) return connection
  throw new TypeError('a connection of another driver')
}
