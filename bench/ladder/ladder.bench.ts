import { openDatabase, openPool } from '../../server/db/database.ts'
import { applicationLogin } from '../../server/db/login.ts'
import type { Kernel } from '../../server/http/kernel.ts'
import { policy } from '../../server/org/index.ts'
import { climbLadders } from '../../server/reminder/index.ts'
import { plantCampaign } from '../../test/support/bulk.ts'
import { line, onThrowawayDatabase, timed } from '../measure.ts'

/**
 * `npm run bench:ladder`: the daily ladder over 11,000 units × 5 duties, beside the floor of the same run, reading
 * the same 55,000 assignments with their words. Only the ratios mean anything.
 */
const runs = 5

const measure = async (connectionString: string): Promise<void> => {
  await plantCampaign(connectionString, { units: 11_000, duties: 5, dueAt: '2023-04-13T16:59:59Z' })
  const pool = openPool((await applicationLogin(connectionString)).connectionString, 2)
  pool.on('error', () => undefined)
  const db = openDatabase(pool)
  let now = '2023-03-20T08:00:00+07:00'
  const kernel: Kernel = { db, clock: () => new Date(now), policy, followers: new Map() }
  const floor = await timed(runs, () =>
    db
      .selectFrom('assignment')
      .innerJoin('obligation', 'obligation.id', 'assignment.obligationId')
      .innerJoin('unitState', 'unitState.unitId', 'assignment.unitId')
      .selectAll('assignment')
      .select(['obligation.text', 'unitState.fullName'])
      .execute(),
  )
  const say = (name: string, time: number): void => line(name, time, floor)
  say('floor: reading the 55,000 assignments', floor)
  say('a look before any step is due', await timed(runs, () => climbLadders(kernel)))
  now = '2023-04-04T08:00:00+07:00'
  say('the morning on which all 55,000 are reminded', await timed(1, () => climbLadders(kernel)))
  say('a look later on that day', await timed(runs, () => climbLadders(kernel)))
  await db.destroy()
}

await onThrowawayDatabase(measure)
