import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { saveSection, submitReport } from '../../domain/report/index.ts'
import { startEmbeddedPostgres } from '../../server/db/embedded/index.ts'
import { migrate } from '../../server/db/migrate.ts'
import { type Client, openStage, post, writing } from './stage.ts'

/**
 * `npm run bench:report`: what 50 clerks at once get through: sections saved as they type, then reports handed in, over
 * HTTP, each write on the disk (fsync) before it is answered. The floor of the same run inserts the same bytes, one
 * statement each, over as many connections as the product has. Only the ratios mean anything.
 */
const scale = { clients: 50, reports: 4 }
const sections = ['1', '2', '3']
const connections = 10

/** Every client does its writes one after the other, all clients at once: writes a second. */
const rate = async (
  clients: readonly Client[],
  writes: (client: Client) => readonly (() => Promise<unknown>)[],
): Promise<number> => {
  const planned = clients.map(writes)
  const begun = performance.now()
  await Promise.all(
    planned.map(async each => {
      for (const write of each) await write()
    }),
  )
  return planned.flat().length / ((performance.now() - begun) / 1000)
}

const line = (name: string, perSecond: number, floor: number): void =>
  console.log(
    `${name.padEnd(52)}${perSecond.toFixed(0).padStart(8)} a second${(floor / perSecond).toFixed(2).padStart(9)} x floor`,
  )

const measure = async (connectionString: string): Promise<void> => {
  const { application, address, clients } = await openStage(connectionString, scale)
  const pool = new pg.Pool({ connectionString, max: connections })
  await pool.query(
    'create table floor (id bigint generated always as identity primary key, bytes text not null)',
  )
  const insert = (bytes: string) => () => pool.query('insert into floor (bytes) values ($1)', [bytes])
  const bytesOf = (told: string) => JSON.stringify(writing(told))

  const savings = ({ reports, token }: Client) =>
    reports.flatMap(reportId =>
      sections.flatMap(section =>
        [0, 1, 2].map(revision => () => {
          const content = writing(`${reportId}, ${revision}`)
          return post(address, token, saveSection, { reportId, section, content, revision })
        }),
      ),
    )
  const plainSavings = ({ reports }: Client) =>
    reports.flatMap(report =>
      sections.flatMap(() => [0, 1, 2].map(at => insert(bytesOf(`${report}, ${at}`)))),
    )
  await rate(clients, plainSavings)
  const floor = await rate(clients, plainSavings)
  console.log(`${scale.clients} clients, ${connections} connections, fsync on`)
  line('floor: a section’s bytes, one statement each', floor, floor)
  line('a section saved while typing', await rate(clients, savings), floor)

  const whole = ({ reports }: Client) =>
    reports.map(report => insert(sections.map(() => bytesOf(`${report}, 2`)).join('')))
  const floorOfWhole = await rate(clients, whole)
  line('floor: a report’s bytes, one statement each', floorOfWhole, floorOfWhole)
  const handIn = ({ reports, token }: Client) =>
    reports.map(reportId => () => post(address, token, submitReport, { reportId }))
  line('a report handed in', await rate(clients, handIn), floorOfWhole)
  await pool.end()
  await application.close()
}

const folder = mkdtempSync(join('/tmp', 'tongket-bench-'))
const server = await startEmbeddedPostgres({ dataDir: join(folder, 'data') })
try {
  await migrate(server.connectionString)
  await measure(server.connectionString)
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
