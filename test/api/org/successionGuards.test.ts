import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { createUnit, succeedUnit } from '../../../domain/org/index.ts'
import { testDatabase } from '../../support/database.ts'
import { event, type SmallTree, smallTree } from './smallTree.ts'

const db = await testDatabase()

let { administrator, idOf, mergeIntoNew } = {} as SmallTree
beforeAll(async () => {
  ;({ administrator, idOf, mergeIntoNew } = await smallTree(db))
})

describe('the database itself refuses', () => {
  const written = (statement: ReturnType<typeof sql>) =>
    db.transaction().execute(async tx => {
      await tx
        .insertInto('audit')
        .values({ at: new Date(0), action: 'test.write', about: 'unit:1' })
        .execute()
      await statement.execute(tx)
    })

  test('two states of one unit on one day', async () => {
    const statement = sql`insert into unit_state (unit_id, valid, name, full_name, level)
      values (${idOf('X1')}, daterange('2015-01-01', '2015-02-01'), 'x', 'x', 'commune')`
    await expect(written(statement)).rejects.toThrow('unit_state_once')
  })

  test('a unit above itself, also when only a part of the days is shared', async () => {
    const statement = sql`update unit_state set parent_id = ${idOf('X1')} where unit_id = ${idOf('H1')}`
    await expect(written(statement)).rejects.toThrow('a unit stands above itself')
  })

  test('shares that do not add up to 1', async () => {
    const { successionId } = await administrator.must(succeedUnit, { ...event, order: mergeIntoNew() })
    const statement = sql`update succession_edge set weight = 1, weight_of = 3 where succession_id = ${successionId}`
    await expect(written(statement)).rejects.toThrow('shares do not add up to 1')
  })

  test('one code at one level for two units on one day', async () => {
    const answer = await administrator.write(createUnit, {
      parentId: idOf('H1'),
      kind: 'area',
      level: 'commune',
      name: 'Y',
      fullName: 'Y',
      shortName: null,
      code: 'X1',
      validFrom: '2018-01-01',
    })
    expect(answer.problem.code).toBe('org.codeTaken')
  })
})
