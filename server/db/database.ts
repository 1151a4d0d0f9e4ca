import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { ApplicationLogin } from './login.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>

declare const written: unique symbol

/** A transaction that the kernel opened for a write: it ends with an event and an audit row, or not at all. */
export type Writer = Transaction<Tables> & { readonly [written]: true }

/** What reads get: no way to insert, update or delete. */
export type Reader = Pick<Database, 'selectFrom' | 'with' | 'withRecursive' | 'fn' | 'getExecutor'>

const int8 = 20
const date = 1082
const parsers: Record<number, (text: string) => unknown> = {
  [int8]: Number,
  // A day is a day, not an instant: it stays 'YYYY-MM-DD'.
  [date]: text => text,
}

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ??
    (format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid)),
}

/** Texts of statements that a connection remembers; one more would cost memory on every connection. */
const mostRemembered = 400
const remembered = new Map<string, string>()

/**
 * How many units stand on a day only the day itself tells: planned for any day, such a statement would read the whole
 * index of the states for every unit it meets, and the tree of the country would take forty times as long. So it is
 * with thousands of keys: only a plan made for them looks each up at once, instead of going through all for every row.
 */
const plannedForItsValues = (text: string): boolean => /valid"? @>|::bigint\[\]/.test(text)

/** The name of a statement that has been sent before, so that the server need not read and plan it anew. */
const nameOf = (text: string): string | undefined => {
  const known = remembered.get(text)
  if (known !== undefined) return known
  if (remembered.size < mostRemembered) remembered.set(text, `s${remembered.size}`)
  return undefined
}

/** Sends a statement under its name from the second time on: a clerk's save is the same dozen statements each time. */
class RememberingClient extends pg.Client {
  override query(...given: unknown[]): never {
    const [text, values, ...rest] = given
    // Without parameters it may be several statements at once, which have no name.
    const isOne = Array.isArray(values) && values.length > 0
    const name = typeof text === 'string' && isOne && !plannedForItsValues(text) ? nameOf(text) : undefined
    const asked = name === undefined ? given : [{ name, text, values }, ...rest]
    return super.query(...(asked as [never])) as never
  }
}

/** Works as the application's role, which can write but not rewrite history. */
export const openPool = (connectionString: ApplicationLogin, max = 10): pg.Pool =>
  new pg.Pool({
    connectionString,
    max,
    types,
    Client: RememberingClient,
    options: '-c role=tongket_app -c timezone=Asia/Ho_Chi_Minh',
    application_name: 'tongket',
  })

export const openDatabase = (pool: pg.Pool): Database =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [camelCase()] })

/** Columns are snake_case in the database and camelCase in code; what lies inside jsonb is left as it is. */
export const camelCase = (): CamelCasePlugin => new CamelCasePlugin({ maintainNestedObjectKeys: true })

/** Only the kernel calls this: it is where a transaction becomes one that may write. */
export const openWrite = <T>(db: Database, run: (tx: Writer) => Promise<T>): Promise<T> =>
  db.transaction().execute(tx => run(tx as Writer))
