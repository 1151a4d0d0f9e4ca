import { sql } from 'kysely'
import type { Reader } from '../../db/database.ts'

/** Letters that have not left yet. */
export const waitingLetters = async (db: Reader): Promise<number> => {
  const { count } = await db
    .selectFrom('dispatch')
    .where('state', 'in', ['queued', 'sending'])
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}
