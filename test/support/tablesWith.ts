import { sql } from 'kysely'
import type { Database } from '../../server/db/database.ts'

/** Every table that holds the words anywhere in a row. */
export const tablesWith = async (db: Database, words: string): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(db)
  const found = []
  for (const { name } of rows) {
    const hit = await sql<{ one: number }>`
      select 1 as one from ${sql.table(name)} as each where each::text like ${`%${words}%`} limit 1`.execute(
      db,
    )
    if (hit.rows.length > 0) found.push(name)
  }
  return found
}
