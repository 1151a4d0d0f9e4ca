import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { setUpAdministrator } from '../../../domain/org/index.ts'
import { write } from '../../../domain/shared/index.ts'
import { openWrite } from '../../../server/db/database.ts'
import { type Action, action } from '../../../server/http/action.ts'
import { type Kernel, performWrite } from '../../../server/http/kernel.ts'
import { orgActions, policy } from '../../../server/org/index.ts'
import { freshDatabase } from '../../support/database.ts'
import { query } from '../../support/postgres.ts'

// What the database refuses at commit and what two connections do to each other shows only where commits are true.
const database = await freshDatabase()
afterAll(() => database.drop())
const { db } = database

const followers = new Map([
  [setUpAdministrator.name, ['test.follow']],
  ['test.answer', ['test.follow']],
])
const kernel: Kernel = { db, clock: () => new Date('2023-04-01T02:00:00Z'), policy, followers }

const perform = (declared: Action, input: unknown, key: string = randomUUID()) =>
  performWrite(kernel, declared, { input, key, sender: { token: null, address: '192.0.2.1' } })

const setUp = (): Action => {
  const found = orgActions.find(({ contract }) => contract.name === setUpAdministrator.name)
  if (found === undefined) throw new Error(setUpAdministrator.name)
  return found
}

const administrator = {
  provinceName: 'Tỉnh Thử Nghiệm',
  name: 'Nguyễn Văn Mẫu',
  username: 'quantri',
  password: 'mật khẩu dài',
}

const counts = async () => {
  const rows = await query(
    database.connectionString,
    `select (select count(*) from audit)::int as audit, (select count(*) from event)::int as event,
      (select count(*) from setting)::int as setting, (select count(*) from graphile_worker.jobs)::int as jobs`,
  )
  return rows[0] ?? {}
}

/** A write that leaves a setting, an event, an audit row and a job, and then answers with something. */
const answering = (output: unknown): Action =>
  action(
    write({
      name: 'test.answer',
      label: { vi: 'Thử', en: 'Try' },
      roles: [],
      input: z.object({}),
      output: z.unknown(),
    }),
    {
      may: 'anyone',
      run: async ({ tx }) => {
        await sql`insert into setting values (${randomUUID()}, '1')`.execute(tx)
        return { output, event: { about: 'test:1', unitId: null, campaignId: null } }
      },
    },
  )

describe('a write', () => {
  it('does not commit without its audit row', async () => {
    const before = await counts()
    const unaudited = openWrite(db, async tx => {
      await tx.insertInto('setting').values({ name: 'lén', value: sql`'1'::jsonb` }).execute()
    })
    await expect(unaudited).rejects.toMatchObject({ code: 'TK002' })
    expect(await counts()).toEqual(before)
  })

  it('leaves row, event, audit and job together', async () => {
    const before = await counts()
    await perform(answering('xong'), {})
    const each = Object.entries(before).map(([name, count]) => [name, Number(count) + 1])
    expect(await counts()).toEqual(Object.fromEntries(each))
  })

  it('leaves nothing, no job either, where its answer cannot be kept', async () => {
    const before = await counts()
    await expect(perform(answering(1n), {})).rejects.toThrow(TypeError)
    expect(await counts()).toEqual(before)
  })

  it('is done once where the same request comes twice at the same moment', async () => {
    const before = await counts()
    const key = randomUUID()
    const [one, other] = await Promise.all([
      perform(setUp(), administrator, key),
      perform(setUp(), administrator, key),
    ])
    expect(other).toEqual(one)
    const after = await counts()
    expect(Number(after['audit'])).toBe(Number(before['audit']) + 1)
    expect(Number(after['jobs'])).toBe(Number(before['jobs']) + 1)
  })
})

describe('history', () => {
  const kept = ['audit', 'event', 'submission', 'figure', 'obligation_version']
  const rewriting = kept.flatMap(table => [
    `delete from ${table}`,
    `truncate ${table} cascade`,
    `alter table ${table} disable trigger all`,
  ])
  const changes = ['audit', 'event'].map(table => `update ${table} set about = 'khác'`)
  const others = [
    'update submission set late = late',
    'update figure set value = value',
    'update obligation_version set obligation_id = obligation_id',
    'insert into write_guard default values',
    'delete from write_guard',
  ]

  it.each([...rewriting, ...changes, ...others])('the application may not: %s', async statement => {
    await expect(sql.raw(statement).execute(db)).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|TK001)$/),
    })
  })

  it.each(['audit', 'event'])(
    "of %s is not rewritten by the database's owner by mistake either",
    async table => {
      for (const statement of [`delete from ${table}`, `truncate ${table}`]) {
        await expect(query(database.connectionString, statement)).rejects.toMatchObject({ code: 'TK001' })
      }
    },
  )
})

describe('the guard', () => {
  /** The ledger itself, answers kept for repeats, and what the migrations note of themselves. */
  const unguarded = ['answer', 'audit', 'event', 'kysely_migration', 'kysely_migration_lock', 'write_guard']

  it('stands on every table of the product but those named here', async () => {
    const rows = await query(
      database.connectionString,
      `select relname from pg_class c where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
        and not relispartition
        and 2 > (select count(*) from pg_trigger where tgrelid = c.oid and tgenabled = 'O'
          and tgfoid = 'note_write()'::regprocedure) order by relname`,
    )
    expect(rows.map(({ relname }) => relname)).toEqual(unguarded)
  })
})
