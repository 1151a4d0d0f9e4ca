import { readdirSync, readFileSync } from 'node:fs'
import { type Migration, sql } from 'kysely'

const folder = new URL('.', import.meta.url)

/** Every .sql file beside this one, in the order of its number. A migration that has landed is never edited. */
export const migrations: Readonly<Record<string, Migration>> = Object.fromEntries(
  readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
    .map(name => [
      name.replace('.sql', ''),
      { up: async db => void (await sql.raw(readFileSync(new URL(name, folder), 'utf8')).execute(db)) },
    ]),
)
