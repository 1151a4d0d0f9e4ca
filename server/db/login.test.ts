import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { freshDatabase } from '../../test/support/database.ts'
import { databaseAt, query } from '../../test/support/postgres.ts'
import { type EmbeddedPostgres, startThrowawayPostgres } from './embedded/index.ts'
import { applicationLogin } from './login.ts'
import { migrate } from './migrate.ts'

// Who may log in is a server's matter, so each of these tests sets it on a server of its own.
let server: EmbeddedPostgres
let owner: string
beforeAll(async () => {
  server = await startThrowawayPostgres()
  await query(server.connectionString, "create role chu login createrole password 'mật khẩu của chủ'")
  await query(server.connectionString, 'create database so_lieu owner chu')
  const url = new URL(databaseAt(server.connectionString, 'so_lieu'))
  url.username = 'chu'
  url.password = encodeURIComponent('mật khẩu của chủ')
  owner = url.toString()
  await query(databaseAt(server.connectionString, 'so_lieu'), 'grant create, usage on schema public to chu')
  await migrate(owner)
})
afterAll(() => server.stop())

const loadedAt = async (): Promise<number> => {
  const [{ at } = {}] = await query(
    server.connectionString,
    'select extract(epoch from pg_conf_load_time())::float8 as at',
  )
  return Number(at)
}

/** Sets who may come in how, and waits until a new connection is judged by it. */
const letIn = async (...rules: readonly string[]): Promise<void> => {
  const before = await loadedAt()
  const [{ file } = {}] = await query(server.connectionString, "select current_setting('hba_file') as file")
  const lines = rules.map(rule => `(${pg.escapeLiteral(rule)})`).join(', ')
  await query(server.connectionString, `copy (values ${lines}) to ${pg.escapeLiteral(String(file))}`)
  await query(server.connectionString, 'select pg_reload_conf()')
  await vi.waitFor(async () => expect(await loadedAt()).toBeGreaterThan(before))
}

const refusal = async (connectionString: string, ...statements: readonly string[]): Promise<string> => {
  const client = new pg.Client({ connectionString })
  try {
    await client.connect()
    for (const statement of statements) await client.query(statement)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    await client.end()
  }
}

describe('on a server that asks for passwords', () => {
  beforeAll(() => letIn('local all tongket trust', 'local all all scram-sha-256'))

  test('the application logs in apart from the owner, and every process finds the same login', async () => {
    const [first, second] = [await applicationLogin(owner), await applicationLogin(owner)]
    expect(first.apart).toBe(true)
    expect(second).toEqual(first)
    expect(await query(first.connectionString, 'select session_user as who')).toEqual([
      { who: 'tongket_login_chu' },
    ])
  })

  test('a login that somebody spoilt is put right at the next start', async () => {
    await applicationLogin(owner)
    await query(
      server.connectionString,
      "alter role tongket_login_chu password 'khác'; revoke tongket_app from tongket_login_chu",
    )
    expect((await applicationLogin(owner)).apart).toBe(true)
  })

  test('the password is asked for, and is not the owner’s', async () => {
    const { connectionString } = await applicationLogin(owner)
    const wrong = new URL(connectionString)
    wrong.searchParams.set('password', 'mật khẩu của chủ')
    expect(await refusal(wrong.toString(), 'select 1')).toContain('password authentication failed')
  })

  test('no statement makes the application the owner, and history stays shut', async () => {
    const { connectionString } = await applicationLogin(owner)
    expect(await refusal(connectionString, 'select count(*) from audit')).toBe('')
    expect(await refusal(connectionString, 'set role chu')).toContain('permission denied')
    expect(await refusal(connectionString, 'set session authorization chu')).toContain('permission denied')
    const rewrite = "update audit set action = 'x'"
    expect(await refusal(connectionString, rewrite)).toContain('permission denied')
    expect(await refusal(connectionString, 'reset role', rewrite)).toContain('permission denied')
    expect(await refusal(connectionString, 'reset role', 'drop trigger audit_is_final on audit')).toContain(
      'must be owner',
    )
    expect(await refusal(connectionString, 'reset role', 'select * from graphile_worker.jobs')).toContain(
      'permission denied',
    )
  })
})

test('where only the owner is let in, it says so and the owner’s own login is what there is', async () => {
  await letIn('local all tongket trust', 'local all chu scram-sha-256')
  expect(await applicationLogin(owner)).toEqual({ connectionString: owner, apart: false })
})

test('a backup restored without the rights of the application is refused with what to do', async () => {
  const restored = await freshDatabase()
  await query(restored.connectionString, 'revoke all on all tables in schema public from tongket_app')
  await expect(applicationLogin(restored.connectionString)).rejects.toMatchObject({ code: 'rightsMissing' })
  await restored.drop()
})
