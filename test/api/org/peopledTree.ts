import { sql } from 'kysely'
import { createPerson, openSession } from '../../../domain/org/index.ts'
import type { Role } from '../../../domain/shared/index.ts'
import type { Database } from '../../../server/db/database.ts'
import { smallTree } from './smallTree.ts'

const password = 'mot-mat-khau-dai'

interface Standing {
  readonly id: number
  readonly unitId: number
  readonly roles: readonly string[] | null
}

/** The small tree with the clerk of X1, the leader of X2, and somebody of H1 who holds roles at X1, X2 and X3. */
export const peopledTree = async (db: Database) => {
  const tree = await smallTree(db)
  const { application, administrator, idOf } = tree
  const add = async (username: string, at: string, grants: readonly (readonly [Role, string])[]) =>
    (
      await administrator.must(createPerson, {
        ...{
          username,
          password,
          name: `Người ${username}`,
          position: 'Chức vụ',
          email: null,
          unitId: idOf(at),
        },
        grants: grants.map(([role, key]) => ({ role, unitId: idOf(key) })),
      })
    ).personId
  const clerk = await add('van-phong', 'X1', [['reporter', 'X1']])
  const leader = await add('chu-tich', 'X2', [
    ['leader', 'X2'],
    ['reporter', 'X2'],
  ])
  const elsewhere = await add('cap-tren', 'H1', [
    ['officer', 'H1'],
    ['receiver', 'X1'],
    ['receiver', 'X2'],
    ['receiver', 'X3'],
  ])

  /** Everybody's place and roles. */
  const standing = async (): Promise<readonly Standing[]> =>
    (
      await sql<Standing>`select person.id, person.unit_id, person.position,
        (select array_agg(role || ' ' || held.unit_id order by role, held.unit_id) from role_grant held
          where held.person_id = person.id) as roles
        from person order by person.id`.execute(db)
    ).rows
  const of = async (personId: number) => (await standing()).find(({ id }) => id === personId)
  const enter = async (username: string) => {
    const visitor = application.visitor()
    await visitor.must(openSession, { username, password })
    return visitor
  }
  return { ...tree, add, clerk, leader, elsewhere, standing, of, enter }
}

export type PeopledTree = Awaited<ReturnType<typeof peopledTree>>
