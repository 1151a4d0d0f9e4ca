import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { readSession, setUpSample } from '../../domain/org/index.ts'
import { openApplication } from '../../server/application.ts'
import type { Database } from '../../server/db/database.ts'
import { freshDatabase } from './database.ts'

/** The whole product, listening, on a database of its own. */
export interface RunningProduct {
  readonly address: string
  readonly db: Database
  /** Of the database's owner. */
  readonly connectionString: string
  /** Opens the sample province and waits until all of it is there. */
  readonly openSample: () => Promise<void>
  readonly close: () => Promise<void>
}

const pages = fileURLToPath(new URL('../../dist/web', import.meta.url))

export const startOnFreshDatabase = async (clock: () => Date = () => new Date()): Promise<RunningProduct> => {
  const database = await freshDatabase()
  const application = await openApplication({
    connectionString: database.connectionString,
    clock,
    secureCookies: false,
    trustProxy: false,
    pages,
    log: line => console.error(line),
  })
  const address = await application.server.listen({ port: 0, host: '127.0.0.1' })
  const state = async (): Promise<string> => {
    const response = await fetch(`${address}/api/${readSession.name}`)
    return ((await response.json()) as { readonly state: string }).state
  }
  return {
    address,
    db: database.db,
    connectionString: database.connectionString,
    openSample: async () => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }
      await fetch(`${address}/api/${setUpSample.name}`, { method: 'POST', headers, body: '{}' })
      while ((await state()) !== 'signedOut') await delay(250)
    },
    close: async () => {
      await application.close()
      await database.drop()
    },
  }
}
