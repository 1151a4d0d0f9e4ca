import pg from 'pg'
import { expect, it } from 'vitest'
import { watchLiveness } from '../../../server/jobs/liveness.ts'
import { freshDatabase } from '../../support/database.ts'

it('says again who lives here after its connection was lost, so that nobody takes a living pool’s jobs', async () => {
  const database = await freshDatabase()
  const pools = [0, 1].map(() => new pg.Pool({ connectionString: database.connectionString, max: 2 }))
  for (const pool of pools) pool.on('error', () => undefined)
  const [mine, other] = pools
  if (mine === undefined || other === undefined) throw new Error('two pools')
  const living = await watchLiveness(mine)
  const judge = await watchLiveness(other)
  // The server is shared with other test files: only the locks of this database count.
  const locks = `pg_locks where locktype = 'advisory' and granted
    and database = (select oid from pg_database where datname = current_database())`
  const held = async (): Promise<number> => (await other.query(`select from ${locks}`)).rows.length
  await living.announce('pool-a')
  expect(await held()).toBe(1)
  await other.query(`select pg_terminate_backend(pid) from ${locks}`)
  await expect.poll(held).toBe(0)
  await living.sweep()
  expect(await held()).toBe(1)
  living.close()
  judge.close()
  await Promise.all(pools.map(pool => pool.end()))
  await database.drop()
})
