import pg from 'pg'
import { defaultMailRules } from '../../domain/reminder/index.ts'
import { openDatabase, openPool } from '../../server/db/database.ts'
import { applicationLogin } from '../../server/db/login.ts'
import type { Kernel } from '../../server/http/kernel.ts'
import { policy } from '../../server/org/index.ts'
import { deliverLetters, gatherDigests } from '../../server/reminder/delivery/index.ts'
import { climbLadders } from '../../server/reminder/index.ts'
import { plantCampaign } from '../support/bulk.ts'
import { type Mood, startMailServer } from '../support/mailServer.ts'

export interface Account {
  readonly reminders: number
  readonly letters: Readonly<Record<string, number>>
  /** Addresses whose letter arrived more than once after the server had taken it, or may have. */
  readonly doubled: number
  /** Addresses that should have got a letter and did not. */
  readonly lost: number
  /** Largest heap in MB in each tenth of the letters. */
  readonly heap: readonly number[]
  readonly seconds: number
}

const number = (to: string): number => Number(/-(\d+)@/.exec(to)?.[1] ?? 0)

/** In turn: two in twenty refused for good, one refused for now at first, one dropped; some hang. */
const moodOf = (to: string, tried: ReadonlySet<string>): Mood => {
  const place = number(to) % 200
  if (place === 7) return 'hang'
  if (place % 20 === 1) return 'refuse'
  if (place % 20 === 2) return 'unknown'
  if (place % 20 === 3) return 'drop'
  if (place % 20 === 4 && !tried.has(to)) return 'later'
  return place % 20 === 5 && !tried.has(to) ? 'close' : 'accept'
}

const setMail = async (connectionString: string, port: number): Promise<void> => {
  const rules = { ...defaultMailRules, quietFrom: '00:00', quietTo: '00:00', onDaysOff: true }
  const server = { host: '127.0.0.1', port, security: 'none', user: '', from: 'tongket@tinh.example' }
  const value = { server, password: null, baseUrl: 'https://tongket.example', rules, revision: 1 }
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query('begin')
  await client.query("insert into audit (at, action, about) values (now(), 'test.mail', 'setting:mail')")
  await client.query("insert into setting (name, value) values ('mail', $1)", [JSON.stringify(value)])
  await client.query('commit')
  await client.end()
}

/** So many reminders from the ladder to the mail server, which refuses, hangs and drops in turn. */
export const sendReminders = async (connectionString: string, count: number): Promise<Account> => {
  const mail = await startMailServer(false)
  const tried = new Set<string>()
  mail.mood = to => {
    const mood = moodOf(to, tried)
    tried.add(to)
    return mood
  }
  await plantCampaign(connectionString, { units: count, duties: 1, dueAt: '2023-04-13T16:59:59Z' })
  await setMail(connectionString, mail.port)
  const pool = openPool((await applicationLogin(connectionString)).connectionString, 8)
  pool.on('error', () => undefined)
  const db = openDatabase(pool)
  let now = Date.parse('2023-04-10T08:20:00+07:00')
  const kernel: Kernel = { db, clock: () => new Date(now), policy, followers: new Map() }
  const begun = performance.now()
  const heap = new Array<number>(10).fill(0)
  const watch = setInterval(() => {
    const tenth = Math.min(9, Math.floor((mail.received.length / count) * 10))
    heap[tenth] = Math.max(heap[tenth] ?? 0, Math.round(process.memoryUsage().heapUsed / 1e6))
  }, 50)
  const reminders = await climbLadders(kernel)
  await climbLadders(kernel)
  await gatherDigests(kernel)
  const how = { batch: 50, lines: 5, budget: 3_600_000, patience: { connect: 60_000, silence: 3_000 } }
  const queued = async () =>
    (await db.selectFrom('dispatch').where('state', '=', 'queued').select('id').limit(1).execute()).length > 0
  while (await queued()) {
    await deliverLetters(kernel, how)
    now += 6 * 60_000
  }
  clearInterval(watch)
  const states = await db
    .selectFrom('dispatch')
    .groupBy('state')
    .select(['state', eb => eb.fn.countAll<number>().as('count')])
    .execute()
  await db.destroy()
  await mail.close()
  const taken = new Map<string, number>()
  for (const { to, mood } of mail.received)
    if (mood !== 'later' && mood !== 'refuse') taken.set(to, (taken.get(to) ?? 0) + 1)
  const refused = new Set(
    states.filter(({ state }) => state === 'refused').map(({ count: sum }) => Number(sum)),
  )
  const expected = count - [...refused].reduce((sum, each) => sum + each, 0)
  return {
    reminders,
    letters: Object.fromEntries(states.map(({ state, count: sum }) => [state, Number(sum)])),
    doubled: [...taken.values()].filter(times => times > 1).length,
    lost: expected - taken.size,
    heap,
    seconds: Math.round((performance.now() - begun) / 1000),
  }
}
