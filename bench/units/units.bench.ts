import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { carry, type ReportedValue } from '../../domain/org/index.ts'
import { type Database, openDatabase, openPool } from '../../server/db/database.ts'
import { applicationLogin } from '../../server/db/login.ts'
import { performRead, performWrite } from '../../server/http/kernel.ts'
import {
  nationalImport,
  orgQueries,
  passagesInForce,
  policy,
  shippedSources,
  terminal,
  unitsStanding,
} from '../../server/org/index.ts'
import { line, onThrowawayDatabase, timedWarm } from '../measure.ts'

/**
 * `npm run bench:units`: reads of the register of the whole country (about 15,000 units) through the kernel, beside
 * the floor of the same run, one indexed read of one unit's state. Only the ratios mean anything.
 */
const runs = 60

/** A figure of every commune of March 2025, read on the map of July. */
const carried = async (db: Database, reported: readonly ReportedValue[]): Promise<void> => {
  const standing = await unitsStanding(db, '2025-07-01')
  carry(reported, await passagesInForce(db), '2025-07-01', unitId => standing.has(unitId))
}

const measure = async (connectionString: string): Promise<void> => {
  const pool = openPool((await applicationLogin(connectionString)).connectionString, 2)
  pool.on('error', () => undefined)
  const db = openDatabase(pool)
  const kernel = { db, clock: () => new Date(), policy, followers: new Map() }
  const sender = { token: null, subject: terminal, address: null }
  const begun = performance.now()
  const input = { sources: shippedSources() }
  await performWrite(kernel, nationalImport(), { input, key: randomUUID(), sender })
  console.log(`import of everything: ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  const owner = new pg.Client({ connectionString })
  await owner.connect()
  await owner.query('analyze')
  const { rows } = await owner.query<{ units: string }>('select count(*) as units from unit')
  console.log(`${rows[0]?.units} units`)
  const read = (name: string, asked: (at: number) => unknown) => (at: number) => {
    const query = orgQueries.find(each => each.contract.name === name)
    if (query === undefined) throw new Error(name)
    return performRead(kernel, query, asked(at), sender)
  }
  const communes = await owner.query<{ unit_id: number }>(
    `select unit_id from unit_state where level = 'commune' and valid @> date '2025-06-30'`,
  )
  const reported = communes.rows.map(({ unit_id: unitId }) => ({
    unitId,
    on: '2024-12-31',
    value: String(unitId % 97),
  }))
  const phrases = ['quang trung', 'vinh', 'thanh xuan', '16681', 'nghia']
  const days = ['2023-04-15', '2025-07-01']
  const floor = await timedWarm(runs, at =>
    owner.query('select * from unit_state where unit_id = $1 and valid @> $2::date', [at + 1, '2023-04-15']),
  )
  const table: readonly [string, (at: number) => Promise<unknown>][] = [
    [
      'ancestors of a commune',
      at => owner.query('select * from unit_ancestors($1, $2)', [9_000 + at, days[0]]),
    ],
    ['descendants of a province', read('unit.below', () => ({ code: '40', onDay: days[0] }))],
    ['children of a province', read('unit.list', at => ({ parentId: 1 + (at % 60), onDay: days[0] }))],
    [
      'search as one types',
      read('unit.search', at => ({ phrase: phrases[at % phrases.length], onDay: days[0] })),
    ],
    ['national switch of the day: counts', read('unit.count', at => ({ onDay: days[at % 2] }))],
    ['national switch of the day: top of the tree', read('unit.list', at => ({ onDay: days[at % 2] }))],
    ['one indicator of all communes on another map', () => carried(db, reported)],
  ]
  line('floor: one indexed read', floor, floor)
  for (const [name, run] of table) line(name, await timedWarm(runs, run), floor)
  await owner.end()
  await db.destroy()
}

await onThrowawayDatabase(measure)
