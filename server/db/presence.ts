import { sql } from 'kysely'
import type { Database } from './database.ts'

/** Tells all processes who stands where. It passes through the database and leaves nothing there: no row, no log. */
export const tellPresence = async (db: Database, news: string): Promise<void> => {
  await sql`select pg_notify('presence', ${news})`.execute(db)
}
