import { sql } from 'kysely'
import type { Role } from '../../../domain/shared/index.ts'
import type { Reader, Writer } from '../../db/database.ts'

export const addSession = async (
  tx: Writer,
  row: {
    tokenHash: string
    personId: number
    createdAt: Date
    expiresAt: Date
  },
): Promise<void> => {
  await tx.insertInto('session').values(row).execute()
}

export const removeSession = async (tx: Writer, tokenHash: string): Promise<void> => {
  await tx.deleteFrom('session').where('tokenHash', '=', tokenHash).execute()
}

/** Whose session it is, with the roles they hold. */
export const sessionSubject = (db: Reader, tokenHash: string, now: Date) =>
  db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.personId')
    .where('session.tokenHash', '=', tokenHash)
    .where('session.expiresAt', '>', now)
    .where('person.active', '=', true)
    .select([
      'person.id as personId',
      'person.unitId',
      'person.name',
      'person.language',
      sql<{ role: Role; unitId: number }[]>`(
        select coalesce(json_agg(json_build_object('role', held.role, 'unitId', held.unit_id) order by held.role), '[]')
        from role_grant held where held.person_id = person.id)`.as('grants'),
    ])
    .executeTakeFirst()
