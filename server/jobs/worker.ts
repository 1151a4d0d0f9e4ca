import { Logger, type Runner, run, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import { z } from 'zod'
import { readEvent } from '../db/ledger.ts'
import type { Kernel } from '../http/kernel.ts'
import type { Follower, Routine } from './follower.ts'

const payload = z.object({ eventId: z.number() })

export interface WorkerOptions {
  readonly kernel: Kernel
  /** A pool of the owner, for the queue's own tables. */
  readonly pool: pg.Pool
  readonly followers: readonly Follower[]
  readonly routines: readonly Routine[]
  readonly log: (line: Record<string, unknown>) => void
}

/** Starts taking jobs. A job that was under way when a process was killed is taken again. */
export const startWorker = async (options: WorkerOptions): Promise<Runner> =>
  run({
    pgPool: options.pool,
    concurrency: 2,
    pollInterval: 1000,
    noHandleSignals: true,
    taskList: tasks(options),
    crontab: options.routines.map(routine => `${routine.crontab} ${routine.name}`).join('\n'),
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') options.log({ level, message, from: 'jobs' })
    }),
  })

const tasks = ({ kernel, followers, routines }: WorkerOptions): TaskList => ({
  ...Object.fromEntries(
    followers.map(follower => [
      follower.name,
      async (raw: unknown) => {
        const event = await readEvent(kernel.db, payload.parse(raw).eventId)
        if (event !== undefined) await follower.run(kernel, event)
      },
    ]),
  ),
  ...Object.fromEntries(routines.map(routine => [routine.name, () => routine.run(kernel)])),
})
