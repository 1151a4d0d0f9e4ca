import type pg from 'pg'

/**
 * Finds processes that died with a job in their hands. The queue notes on each job the pool of workers that took
 * it; each living pool holds an advisory lock named after it on one connection. The lock falls with the process,
 * so whoever can take the lock of another pool knows that it is gone, and gives its jobs back to the queue within
 * a minute instead of after the queue's four hours.
 */
export interface Liveness {
  readonly announce: (poolId: string) => Promise<void>
  /** Gives back the jobs of dead pools; tells how many pools those were. */
  readonly sweep: () => Promise<number>
  readonly close: () => void
}

const space = 7_407_002

export const watchLiveness = async (pool: pg.Pool): Promise<Liveness> => {
  const client = await pool.connect()
  const own = new Set<string>()
  return {
    announce: async poolId => {
      own.add(poolId)
      await client.query('select pg_advisory_lock($1, hashtext($2))', [space, poolId])
    },
    sweep: async () => {
      // A pool takes its first job while its lock is still on the way: what was taken this moment is let be.
      const { rows } = await client.query<{ lockedBy: string }>(
        `select distinct locked_by as "lockedBy" from graphile_worker.jobs
         where locked_by is not null and locked_at < now() - interval '5 seconds'`,
      )
      const dead: string[] = []
      for (const { lockedBy } of rows) {
        if (!own.has(lockedBy) && (await isDead(client, lockedBy))) dead.push(lockedBy)
      }
      if (dead.length > 0) await client.query('select graphile_worker.force_unlock_workers($1)', [dead])
      return dead.length
    },
    close: () => client.release(true),
  }
}

const isDead = async (client: pg.PoolClient, poolId: string): Promise<boolean> => {
  const { rows } = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_lock($1, hashtext($2)) as taken',
    [space, poolId],
  )
  if (rows[0]?.taken !== true) return false
  await client.query('select pg_advisory_unlock($1, hashtext($2))', [space, poolId])
  return true
}
