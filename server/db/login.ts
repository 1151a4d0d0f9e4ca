import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import pg from 'pg'
import { StartProblem } from './startProblem.ts'

declare const lesser: unique symbol

/** A connection string that the application may work with; only `applicationLogin` gives one. */
export type ApplicationLogin = string & { readonly [lesser]: true }

/** What `applicationLogin` found: `apart` is false where the server lets nobody but the owner in. */
export interface Login {
  readonly connectionString: ApplicationLogin
  readonly apart: boolean
}

/**
 * The application's own way into a migrated database: a role `tongket_login_<owner>` that is a member of `tongket_app`
 * and of nothing else, so that no statement, whoever slipped it in, can become the owner. It is made at the first start.
 * Its password is derived from the owner's: every process finds the same one, and none is written down anywhere.
 *
 * Where the server knows people by their account (peer, ident), nobody but the owner gets in; the application then
 * logs in as the owner and steps down to `tongket_app` at once.
 *
 * @param owner connection string of the database's owner
 * @throws StartProblem rightsMissing where the database came from a backup and its rights did not.
 */
export const applicationLogin = async (owner: string): Promise<Login> => {
  const client = new pg.Client({ connectionString: owner })
  await client.connect()
  try {
    await refuseWithoutRights(client)
    const { rows } = await client.query<{ name: string }>("select 'tongket_login_' || current_user as name")
    const name = rows[0]?.name.slice(0, 63) ?? ''
    const password = passwordOf(name, client.password)
    const connectionString = signedInAs(owner, name, password)
    if (await letsIn(connectionString)) return { connectionString, apart: true }
    await admit(client, name, password)
    if (await letsIn(connectionString)) return { connectionString, apart: true }
    return { connectionString: owner as ApplicationLogin, apart: false }
  } finally {
    await client.end()
  }
}

/** A backup restored on a server that knows no `tongket_app` has lost every grant; migrations would not bring them back. */
const refuseWithoutRights = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query(
    `select from pg_roles where rolname = 'tongket_app' and has_table_privilege(oid, 'public.audit', 'insert')`,
  )
  if (rows.length === 0) throw new StartProblem('rightsMissing')
}

/** A server that asks the owner for no password asks the application for none. */
const passwordOf = (name: string, ownersPassword: unknown): string =>
  typeof ownersPassword === 'string' && ownersPassword !== ''
    ? createHmac('sha256', ownersPassword).update(name).digest('hex')
    : ''

/** In the query, where the driver looks first: an address without a host has no room for a name before it. */
const signedInAs = (owner: string, name: string, password: string): ApplicationLogin => {
  const url = new URL(owner)
  url.searchParams.set('user', name)
  url.searchParams.delete('password')
  if (password !== '') url.searchParams.set('password', password)
  return url.toString() as ApplicationLogin
}

/** Whether the login works, may do what the application does, and cannot become the owner of what it works on. */
const letsIn = async (connectionString: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString })
  try {
    await client.connect()
    const { rows } = await client.query<{ fit: boolean }>(
      `select pg_has_role('tongket_app', 'usage') and not pg_has_role(relowner, 'member') as fit
       from pg_class where oid = 'public.audit'::regclass`,
    )
    return rows[0]?.fit === true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

const admit = async (client: pg.Client, name: string, password: string): Promise<void> => {
  const role = pg.escapeIdentifier(name)
  const given = password === '' ? 'null' : pg.escapeLiteral(verifier(password))
  await client.query(`
    do $$
    begin
      create role ${role} login;
    exception when duplicate_object or unique_violation then null;
    end
    $$`)
  await client.query(`grant tongket_app to ${role}`)
  await client.query(`alter role ${role} login password ${given}`)
}

/** What the server keeps of a password (RFC 5803), so that the password itself is in no statement and in no log. */
const verifier = (password: string): string => {
  const [rounds, salt] = [4096, randomBytes(16)]
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256')
  const sign = (words: string) => createHmac('sha256', salted).update(words).digest()
  const stored = createHash('sha256').update(sign('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${stored}:${sign('Server Key').toString('base64')}`
}
