import pg from 'pg'
import { readMatrix } from '../../domain/campaign/index.ts'
import { saveSection, submitReport } from '../../domain/report/index.ts'
import { hashToken } from '../../server/org/policy.ts'
import { hearLive } from '../../test/support/liveStream.ts'
import { median, onThrowawayDatabase } from '../measure.ts'
import { type Client, openStage, post, writing } from '../report/stage.ts'

/**
 * `npm run bench:live`: thirty units hand their reports in, one after the other, while an officer's page is open. From the
 * click until the officer's machine has the matrix with the new state: the event over /api/live, the 400 ms in which a
 * page gathers events (web/api/use-live.ts), and reading the matrix anew. Drawing it is not in it. The floor of the same
 * run is a bare NOTIFY from one connection to another.
 */
const submissions = 30
const gatherFor = 400
const officerToken = 'bench-live-officer'

const percentile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((one, other) => one - other)[Math.ceil(numbers.length * share) - 1] ?? 0

const told = (name: string, times: readonly number[]): void =>
  console.log(
    `${name.padEnd(44)} median ${median(times).toFixed(1).padStart(7)} ms   95 % ${percentile(times, 0.95)
      .toFixed(1)
      .padStart(7)} ms`,
  )

/** A session of the officer whom the stage planted. */
const signIn = async (connectionString: string): Promise<void> => {
  const owner = new pg.Client({ connectionString })
  await owner.connect()
  await owner.query('begin')
  await owner.query("insert into audit (at, action, about) values (now(), 'bench.seed', 'bench:live')")
  await owner.query(
    `insert into role_grant (person_id, role, unit_id, granted_at)
     select 1, 'officer', 1, now() where not exists (select from role_grant where person_id = 1 and role = 'officer')`,
  )
  await owner.query(
    `insert into session (token_hash, person_id, created_at, expires_at)
     values ($1, 1, '2023-04-01T02:00:00Z', '2023-04-02T02:00:00Z')`,
    [hashToken(officerToken)],
  )
  await owner.query('commit')
  await owner.end()
}

const cookie = `tongket=${officerToken}`

/** Hears the stream as a page does; `next` waits for the next event of a name. */
const hear = async (address: string) => {
  const waiting = new Map<string, () => void>()
  const { close } = await hearLive(address, cookie, ({ name }) => waiting.get(name)?.())
  return {
    next: (name: string) => new Promise<void>(resolve => waiting.set(name, resolve)),
    close,
  }
}

const floorOf = async (connectionString: string): Promise<number[]> => {
  const [from, to] = [new pg.Client({ connectionString }), new pg.Client({ connectionString })]
  await Promise.all([from.connect(), to.connect()])
  await to.query('listen floor')
  const times: number[] = []
  for (let at = 0; at < submissions; at += 1) {
    const heard = new Promise(resolve => to.once('notification', resolve))
    const begun = performance.now()
    await from.query("notify floor, 'x'")
    await heard
    times.push(performance.now() - begun)
  }
  await Promise.all([from.end(), to.end()])
  return times
}

const write = async (address: string, { token, reports }: Client): Promise<number> => {
  const [reportId = 0] = reports
  for (const section of ['1', '2', '3']) {
    const content = writing(`${reportId}, ${section}`)
    await post(address, token, saveSection, { reportId, section, content, revision: 0 })
  }
  return reportId
}

const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

const measure = async (connectionString: string): Promise<void> => {
  const { application, address, clients } = await openStage(connectionString, {
    clients: submissions,
    reports: 1,
  })
  await signIn(connectionString)
  const stream = await hear(address)
  const heard: number[] = []
  const seen: number[] = []
  for (const client of clients) {
    const reportId = await write(address, client)
    const next = stream.next(submitReport.name)
    const begun = performance.now()
    await post(address, client.token, submitReport, { reportId })
    await next
    heard.push(performance.now() - begun)
    await wait(gatherFor)
    const matrix = await fetch(`${address}/api/${readMatrix.name}?campaignId=1`, { headers: { cookie } })
    if (!matrix.ok) throw new Error(await matrix.text())
    await matrix.json()
    seen.push(performance.now() - begun)
  }
  await stream.close()
  told('a bare NOTIFY (the floor)', await floorOf(connectionString))
  told('from the click to the event at the other', heard)
  told('… to the new matrix on their machine', seen)
  await application.close()
}

await onThrowawayDatabase(measure)
