import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { openDatabase, openPool } from '../../server/db/database.ts'
import { applicationLogin } from '../../server/db/login.ts'
import type { Subject } from '../../server/http/action.ts'
import { type Kernel, performRead, performWrite } from '../../server/http/kernel.ts'
import { nationalImport, policy, shippedSources, terminal } from '../../server/org/index.ts'
import { queries } from '../../server/steps.ts'
import { line, onThrowawayDatabase, timed, timedWarm } from '../measure.ts'
import { plant } from './plant.ts'

/**
 * `npm run bench:rollup-national`: the reads of a roll-up at the size of the country: about 10,700 units that owe 50
 * indicators in 10 periods to their province, and the same once more to a national campaign. Each stands beside the
 * floor of the same run, in which PostgreSQL adds up the same figures in one plain statement. Only the ratios mean
 * anything. `INDICATORS` and `PERIODS` make it smaller or larger.
 */
const scale = {
  indicators: Number(process.env['INDICATORS'] ?? 50),
  periods: Number(process.env['PERIODS'] ?? 10),
}
const mapOn = '2025-07-01'
const national = 1

const prepare = async (kernel: Kernel, owner: pg.Client): Promise<number> => {
  const input = { sources: shippedSources() }
  await performWrite(kernel, nationalImport(), {
    ...{ input, key: randomUUID() },
    sender: { token: null, subject: terminal, address: null },
  })
  const begun = performance.now()
  await plant(owner, scale)
  const { rows } = await owner.query<{ units: number; figures: number; province: number }>(
    `select (select count(*)::int from planted) as units, (select count(*)::int from figure) as figures,
       (select campaign.id from campaign join unit_state on unit_state.unit_id = campaign.unit_id
         where unit_state.code = '40' and unit_state.valid @> campaign.map_on) as province`,
  )
  const [counted] = rows
  if (counted === undefined) throw new Error('nothing planted')
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  console.log(`${counted.units} units, ${counted.figures} figures in 64 campaigns, planted in ${seconds} s`)
  return counted.province
}

const reads = async (kernel: Kernel, owner: pg.Client, campaignId: number, runs: number) => {
  const subject: Subject = {
    ...{ personId: 1, unitId: 1, name: 'Đo', language: 'vi' as const },
    grants: (await owner.query<{ unitId: number }>('select unit_id as "unitId" from campaign')).rows.map(
      ({ unitId }) => ({ role: 'officer' as const, unitId }),
    ),
  }
  const read = (name: string, input: object) => async () => {
    const query = queries.find(({ contract }) => contract.name === name)
    if (query === undefined) throw new Error(name)
    const sender = { token: null, subject, address: null }
    return JSON.stringify(await performRead(kernel, query, { campaignId, ...input }, sender))
  }
  const plain = (where: string) => () =>
    owner.query(
      `select indicator, period, sum(value), count(*) from figure where campaign_id = $1 ${where} group by 1, 2`,
      [campaignId],
    )
  const one = await timedWarm(runs, plain("and indicator = 'i1'"))
  const all = await timedWarm(runs, plain(''))
  const table: readonly [string, number, () => Promise<unknown>][] = [
    ['one indicator, unit by unit', one, read('rollup.contributors', { indicator: 'i1' })],
    ['a rate, unit by unit', one, read('rollup.contributors', { indicator: 'i9' })],
    ['one indicator on another map, unit by unit', one, read('rollup.places', { indicator: 'i1', mapOn })],
    ['the campaign’s units on another map', one, read('campaign.onMap', { onDay: mapOn })],
    ['all indicators', all, read('rollup.read', {})],
    ['all indicators on another map', all, read('rollup.read', { mapOn })],
  ]
  line('floor: one indicator added up', one, one)
  line('floor: all indicators added up', all, all)
  for (const [name, floor, run] of table) line(name, await timed(runs, run), floor)
}

const measure = async (connectionString: string): Promise<void> => {
  const owner = new pg.Client({ connectionString })
  await owner.connect()
  const pool = openPool((await applicationLogin(connectionString)).connectionString, 2)
  pool.on('error', () => undefined)
  const db = openDatabase(pool)
  const kernel: Kernel = { db, clock: () => new Date('2025-08-01T02:00:00Z'), policy, followers: new Map() }
  const province = await prepare(kernel, owner)
  console.log('a province')
  await reads(kernel, owner, province, 9)
  console.log('the country')
  await reads(kernel, owner, national, 3)
  await owner.end()
  await db.destroy()
}

await onThrowawayDatabase(measure)
