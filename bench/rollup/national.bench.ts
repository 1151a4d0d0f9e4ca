import { randomUUID } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import pg from 'pg'
import { overWindow, totalsOf } from '../../domain/rollup/index.ts'
import { campaignOr404 } from '../../server/campaign/index.ts'
import { openDatabase, openPool } from '../../server/db/database.ts'
import { applicationLogin } from '../../server/db/login.ts'
import type { Subject } from '../../server/http/action.ts'
import { type Kernel, performRead, performWrite } from '../../server/http/kernel.ts'
import { nationalImport, policy, shippedSources, terminal } from '../../server/org/index.ts'
import { outlineOf } from '../../server/report/index.ts'
import { cellsCounted } from '../../server/rollup/figures/index.ts'
import { expectedReports } from '../../server/rollup/index.ts'
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
  const few = Array.from({ length: Math.min(10, scale.indicators) }, (_, at) => `i${at + 1}`)
  const tenth = (all * few.length) / scale.indicators
  const table: readonly [string, number, number, () => Promise<unknown>][] = [
    ['one indicator, unit by unit', one, runs, read('rollup.contributors', { indicator: 'i1' })],
    ['a rate, unit by unit', one, runs, read('rollup.contributors', { indicator: 'i9' })],
    [
      'one indicator on another map, unit by unit',
      one,
      runs,
      read('rollup.places', { indicator: 'i1', mapOn }),
    ],
    ['the campaign’s units on another map', one, runs, read('campaign.onMap', { onDay: mapOn })],
    ['opening: whose reports are in', one, runs, read('rollup.standing', {})],
    ['the same on another map', one, runs, read('rollup.standing', { mapOn })],
    ['opening: the first ten indicators', tenth, runs, read('rollup.totals', { indicators: few })],
    ['the same on another map', tenth, 1, read('rollup.totals', { indicators: few, mapOn })],
    ['all indicators in one answer', all, 1, read('rollup.read', {})],
    ['all indicators on another map in one answer', all, 1, read('rollup.read', { mapOn })],
    ['all figures brought into Node, as before', all, 1, () => broughtHere(kernel, campaignId)],
  ]
  const idle = await watched(() => timed(1, plain('')))
  line('floor: one indicator added up', one, one)
  line('floor: all indicators added up', all, all)
  console.log(`floor: the loop was held for ${idle.held.toFixed(0)} ms while the database added up`)
  for (const [name, floor, times, run] of table) {
    const { result, held, grown } = await watched(() => timed(times, run))
    line(name, result, floor)
    console.log(
      `    loop held ${held.toFixed(0)} ms (${(held / idle.held).toFixed(1)} x floor), ${grown} MB more at most`,
    )
  }
}

/** How every figure was added up before sums came from the database: the measure of what that saves. */
const broughtHere = async ({ db }: Kernel, campaignId: number) => {
  const { indicators } = await outlineOf(db, await campaignOr404(db, campaignId))
  const reports = await expectedReports(db, campaignId, 'accepted')
  const cells = await cellsCounted(db, campaignId, reports, null)
  return [totalsOf(indicators, cells), overWindow(indicators, cells)]
}

/** The longest time no other request could be answered, and by how much the memory of the process rose to a new height. */
const watched = async <T>(run: () => Promise<T>) => {
  const peak = () => process.resourceUsage().maxRSS / 1024
  const before = peak()
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const result = await run()
  // What held the loop last is noted by its next turn.
  await new Promise(resolve => setTimeout(resolve, 5))
  delay.disable()
  return { result, held: delay.max / 1e6, grown: Math.round(peak() - before) }
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
