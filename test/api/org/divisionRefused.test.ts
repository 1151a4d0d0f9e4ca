import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { succeedUnit } from '../../../domain/org/index.ts'
import { testDatabase } from '../../support/database.ts'
import { event, type SmallTree, smallTree } from './smallTree.ts'

const db = await testDatabase()

let { administrator, idOf, abolish } = {} as SmallTree
beforeAll(async () => {
  ;({ administrator, idOf, abolish } = await smallTree(db))
})

describe('the database itself refuses', () => {
  let successionId = 0
  beforeEach(async () => {
    successionId = await abolish('H1')
  })

  /** The given parts as [unit, measured, weight, weight of]. */
  const written = (parts: readonly (readonly [string, number, number, number])[]) =>
    db.transaction().execute(async tx => {
      await tx
        .insertInto('audit')
        .values({ at: new Date(0), action: 'test.write', about: 'unit:1' })
        .execute()
      const { rows } = await sql<{ id: number }>`
        insert into division (succession_id, from_unit_id, basis, decision, given_by, given_at)
        values (${successionId}, ${idOf('H1')}, 'hand', 'x', (select min(id) from person), now()) returning id`.execute(
        tx,
      )
      const values = parts.map(
        ([key, ...numbers]) => sql`(${rows[0]?.id ?? 0}, ${idOf(key)}, ${sql.join(numbers)})`,
      )
      if (values.length > 0) await sql`insert into division_part values ${sql.join(values)}`.execute(tx)
      await sql`set constraints all immediate`.execute(tx)
      return rows[0]?.id ?? 0
    })

  test.each([
    [
      'less than the whole',
      [
        ['X1', 1, 1, 3],
        ['X2', 1, 1, 3],
      ] as const,
    ],
    [
      'two denominators',
      [
        ['X1', 1, 1, 2],
        ['X2', 1, 2, 4],
      ] as const,
    ],
    [
      'shares that are not in the proportion of what was measured',
      [
        ['X1', 9, 1, 2],
        ['X2', 1, 1, 2],
      ] as const,
    ],
    ['no parts at all', [] as const],
  ])('%s', async (_, parts) => {
    await expect(written(parts)).rejects.toMatchObject({ constraint: 'division_whole' })
  })

  test('a successor of another day', async () => {
    const order = { kind: 'merge' as const, fromUnitIds: [idOf('X1')], into: { unitId: idOf('X2') } }
    await administrator.must(succeedUnit, { ...event, order })
    await expect(
      written([
        ['X1', 1, 1, 2],
        ['X2', 1, 1, 2],
      ]),
    ).rejects.toMatchObject({
      constraint: 'division_standing',
    })
  })

  test('to rewrite what was said', async () => {
    const id = await written([
      ['X1', 1, 1, 2],
      ['X2', 1, 1, 2],
    ])
    const rewriting = (statement: ReturnType<typeof sql>) =>
      db.transaction().execute(async tx => void (await statement.execute(tx)))
    await expect(rewriting(sql`update division set decision = 'y' where id = ${id}`)).rejects.toThrow(
      /history is not rewritten|permission denied/,
    )
    await expect(rewriting(sql`delete from division_part where division_id = ${id}`)).rejects.toThrow(
      /history is not rewritten|permission denied/,
    )
  })
})
