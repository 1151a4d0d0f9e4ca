import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Role } from '../../domain/shared/index.ts'
import { openDatabase, openPool } from '../../server/db/database.ts'
import { applicationLogin } from '../../server/db/login.ts'
import type { Subject } from '../../server/http/action.ts'
import { type Kernel, performRead, performWrite } from '../../server/http/kernel.ts'
import { policy } from '../../server/org/index.ts'
import { actions, queries } from '../../server/steps.ts'
import { line, onThrowawayDatabase, timed } from '../measure.ts'
import { duties, seed, units } from './seed.ts'

/**
 * `npm run bench:campaign`: opening a campaign of 11,000 units and 5 obligations, and the read of its matrix, through
 * the kernel, beside the floor of the same run: writing the same rows in one plain statement, and reading them with
 * nothing but the driver. Only the ratios mean anything.
 */
const opening = async (kernel: Kernel, owner: pg.Client, subject: Subject): Promise<number> => {
  const sender = { token: null, subject, address: null }
  const open = actions.find(({ contract }) => contract.name === 'campaign.open')
  if (open === undefined) throw new Error('campaign.open')
  const input = {
    planId: 1,
    name: 'Đợt tổng kết toàn quốc',
    standingUnitId: 1,
    beforeMeans: 'dayBefore',
    onDayOff: 'keep',
    windowFrom: null,
    windowTo: null,
  }
  const begun = performance.now()
  const { output } = await performWrite(kernel, open, { input, key: randomUUID(), sender })
  const time = performance.now() - begun
  const { campaignId, assignments } = output as { campaignId: number; assignments: number }
  await owner.query('create table floor_assignment (like assignment including all)')
  await owner.query('create table floor_leg (like leg including all)')
  const floorBegun = performance.now()
  await owner.query('insert into floor_assignment overriding system value select * from assignment')
  await owner.query('insert into floor_leg select * from leg')
  const floor = performance.now() - floorBegun
  const { rows } = await owner.query<{ legs: number }>('select count(*)::int as legs from leg')
  console.log(`${units} units x ${duties} obligations: ${assignments} assignments, ${rows[0]?.legs} legs`)
  line('floor: the same rows, one statement a table', floor, floor)
  line('opening the campaign', time, floor)
  return campaignId
}

const reading = async (
  kernel: Kernel,
  pool: pg.Pool,
  subject: Subject,
  campaignId: number,
): Promise<void> => {
  const sender = { token: null, subject, address: null }
  const read = (name: string, input: unknown) => async () => {
    const query = queries.find(({ contract }) => contract.name === name)
    if (query === undefined) throw new Error(name)
    return JSON.stringify(await performRead(kernel, query, input, sender))
  }
  const floor = await timed(5, async () => {
    const { rows } = await pool.query('select * from assignment where campaign_id = $1', [campaignId])
    return JSON.stringify(rows)
  })
  line('floor: the same rows, read and written out', floor, floor)
  line('the matrix', await timed(5, read('campaign.matrix', { campaignId })), floor)
  line('the leader’s page', await timed(5, read('campaign.brief', { campaignId })), floor)
  line('the chain of dependence', await timed(5, read('campaign.chain', { campaignId })), floor)
}

const measure = async (connectionString: string): Promise<void> => {
  const owner = new pg.Client({ connectionString })
  await owner.connect()
  const pool = openPool((await applicationLogin(connectionString)).connectionString, 2)
  pool.on('error', () => undefined)
  const db = openDatabase(pool)
  await seed(owner)
  const role: Role = 'officer'
  const subject: Subject = {
    personId: 1,
    unitId: 1,
    name: 'Đo',
    language: 'vi',
    grants: [{ role, unitId: 1 }],
  }
  const kernel: Kernel = { db, clock: () => new Date('2023-04-01T02:00:00Z'), policy, followers: new Map() }
  const campaignId = await opening(kernel, owner, subject)
  await owner.query('analyze')
  await reading(kernel, pool, subject, campaignId)
  await owner.end()
  await db.destroy()
}

await onThrowawayDatabase(measure)
