import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrations } from '../../../server/db/migrations/index.ts'
import { type FreshDatabase, freshDatabase } from '../../support/database.ts'

let fresh: FreshDatabase
let db: Kysely<unknown>

const ours = Object.keys(migrations)
const division = '0057-org-division'

/** In one transaction, as a house that is brought to a new version does it. */
const bring = (names: readonly string[]) =>
  db.transaction().execute(async tx => {
    for (const name of names) await migrations[name]?.up(tx)
  })

beforeAll(async () => {
  fresh = await freshDatabase({ migrated: false })
  const pool = new pg.Pool({ connectionString: fresh.connectionString, max: 1 })
  pool.on('error', () => undefined)
  db = new Kysely({ dialect: new PostgresDialect({ pool }) })
  await bring(ours.filter(name => name < division))
})
afterAll(async () => {
  await db.destroy()
  await fresh.drop()
})

test('weights that answered a question before there was a history become the first that was said', async () => {
  await db.transaction().execute(async tx => {
    const run = (statement: string) => sql.raw(statement).execute(tx)
    await run(`insert into unit (kind, created_at) select 'area', now() from generate_series(1, 4)`)
    await run(`insert into unit_state (unit_id, valid, level, name, full_name)
      select id, daterange(null, null), 'commune', 'U' || id, 'U' || id from unit`)
    await run(`insert into person (unit_id, username, name, position, password_hash, created_at)
      values (1, 'quantri', 'Trần Văn Quản', '', 'x', now())`)
    await run(`insert into succession (kind, on_day, decision, registry_key, created_at)
      values ('split', '2025-07-01', 'list', 'a', now()), ('split', '2025-07-01', 'list', 'b', now())`)
    await run(`insert into succession_edge (succession_id, from_unit_id, to_unit_id, weight, weight_of)
      values (1, 1, 3, 30, 40), (1, 1, 4, 10, 40), (2, 2, 3, null, null), (2, 2, 4, null, null)`)
    await run(`insert into unit_question (unit_id, kind, on_day, succession_id, settled_at)
      values (1, 'weights', '2025-07-01', 1, '2025-08-01T02:00:00Z'), (2, 'weights', '2025-07-01', 2, null)`)
    await run(`insert into audit (at, action, person_id, unit_id, about, data)
      values ('2025-08-01T02:00:00Z', 'unit.settle', 1, 1, 'unit:1', '{"questionId": 1, "decision": "Công văn số 7"}')`)
  })
  await bring(ours.filter(name => name >= division))
  const { rows } = await sql`
    select division.succession_id, basis, decision, given_at at time zone 'UTC' as at, person.name as by,
      (select json_agg(json_build_array(to_unit_id, measured, weight, weight_of) order by to_unit_id)
        from division_part where division_id = division.id) as parts
    from division join person on person.id = given_by`.execute(db)
  expect(rows).toMatchObject([
    {
      succession_id: 1,
      basis: 'hand',
      decision: 'Công văn số 7',
      by: 'Trần Văn Quản',
      parts: [
        [3, 30, 30, 40],
        [4, 10, 10, 40],
      ],
    },
  ])
  const edges = await sql`select from_unit_id, to_unit_id, weight::int, division_id from passage_edge
    order by from_unit_id, to_unit_id`.execute(db)
  expect(edges.rows).toEqual([
    { from_unit_id: 1, to_unit_id: 3, weight: 30, division_id: 1 },
    { from_unit_id: 1, to_unit_id: 4, weight: 10, division_id: 1 },
    { from_unit_id: 2, to_unit_id: 3, weight: null, division_id: null },
    { from_unit_id: 2, to_unit_id: 4, weight: null, division_id: null },
  ])
  // What the event itself says is again that nobody said.
  const own = await sql`select count(weight)::int as known from succession_edge`.execute(db)
  expect(own.rows).toEqual([{ known: 0 }])
})
