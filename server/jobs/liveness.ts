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
  const own = new Set<string>()
  let client: pg.PoolClient | null = null
  /** What is heard late of a connection already given up does not touch the one in its place. */
  const letGo = (lost: pg.PoolClient | null): void => {
    if (lost === null || lost !== client) return
    client = null
    lost.release(true)
  }
  /** The one connection; where the old one was lost, a new one that says again who lives here. */
  const connection = async (): Promise<pg.PoolClient> => {
    if (client !== null) return client
    const opened = await pool.connect()
    opened.on('error', () => letGo(opened))
    client = opened
    for (const poolId of own) await lock(opened, poolId)
    return opened
  }
  await connection()
  return {
    announce: async poolId => {
      own.add(poolId)
      await lock(await connection(), poolId)
    },
    sweep: async () => {
      const held = client
      try {
        return await sweepOver(await connection(), own)
      } catch (error) {
        if (held === null) throw error
        // A lost connection is often told first by the question put to it: ask once more over a new one.
        letGo(held)
        return sweepOver(await connection(), own)
      }
    },
    close: () => letGo(client),
  }
}

const sweepOver = async (client: pg.PoolClient, own: ReadonlySet<string>): Promise<number> => {
  const dead: string[] = []
  for (const poolId of await holders(client)) {
    if (!own.has(poolId) && (await isDead(client, poolId))) dead.push(poolId)
  }
  if (dead.length > 0) await client.query('select graphile_worker.force_unlock_workers($1)', [dead])
  return dead.length
}

const lock = async (client: pg.PoolClient, poolId: string): Promise<void> => {
  await client.query('select pg_advisory_lock($1, hashtext($2))', [space, poolId])
}

/** Pools with a job in hand. One takes its first job while its lock is on the way: the last seconds are let be. */
const holders = async (client: pg.PoolClient): Promise<string[]> => {
  const { rows } = await client.query<{ lockedBy: string }>(
    `select distinct locked_by as "lockedBy" from graphile_worker.jobs
     where locked_by is not null and locked_at < now() - interval '5 seconds'`,
  )
  return rows.map(({ lockedBy }) => lockedBy)
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
