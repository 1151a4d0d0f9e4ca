import pg from 'pg'
import { onTestFinished } from 'vitest'

/** No page of a scan is kept until this is let go, at the latest when the test ends. */
export const holdReading = async (connectionString: string): Promise<() => Promise<void>> => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query('begin')
  await client.query('lock table reading_page in share mode')
  let held = true
  const letGo = async (): Promise<void> => {
    if (held) await client.end()
    held = false
  }
  onTestFinished(letGo)
  return letGo
}
