import { EventEmitter } from 'node:events'
import { Logger, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import type pg from 'pg'
import { z } from 'zod'
import { readEvent } from '../db/ledger.ts'
import type { Kernel } from '../http/kernel.ts'
import type { Follower, Routine } from './follower.ts'
import { watchLiveness } from './liveness.ts'

const payload = z.object({ eventId: z.number() })

export interface WorkerOptions {
  readonly kernel: Kernel
  /** A pool of the owner, for the queue's own tables. */
  readonly pool: pg.Pool
  readonly followers: readonly Follower[]
  readonly routines: readonly Routine[]
  readonly log: (line: Record<string, unknown>) => void
}

export interface Jobs {
  readonly stop: () => Promise<void>
}

const sweepEvery = 30_000

/** Starts taking jobs. A job that was under way when a process was killed is taken again within half a minute. */
export const startWorker = async (options: WorkerOptions): Promise<Jobs> => {
  const { pool, log } = options
  const liveness = await watchLiveness(pool)
  const failed = (error: unknown): void => log({ level: 'error', from: 'jobs', message: String(error) })
  const events: WorkerEvents = new EventEmitter()
  events.on('pool:create', ({ workerPool }) => void liveness.announce(workerPool.id).catch(failed))
  const ending = new AbortController()
  await liveness.sweep()
  const sweeping = setInterval(() => void liveness.sweep().catch(failed), sweepEvery)
  const runner = await run({
    pgPool: pool,
    events,
    concurrency: 2,
    pollInterval: 1000,
    noHandleSignals: true,
    taskList: tasks(options, ending.signal),
    crontab: options.routines.map(routine => `${routine.crontab} ${taskOf(routine)}`).join('\n'),
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') log({ level, message, from: 'jobs' })
    }),
  })
  return {
    stop: async () => {
      clearInterval(sweeping)
      ending.abort()
      await runner.stop()
      liveness.close()
    },
  }
}

/** A crontab takes no dot in a task's name. */
const taskOf = ({ name }: Routine): string => name.replaceAll('.', ':')

const tasks = ({ kernel, followers, routines }: WorkerOptions, stop: AbortSignal): TaskList => ({
  ...Object.fromEntries(
    followers.map(follower => [
      follower.name,
      async (raw: unknown) => {
        const event = await readEvent(kernel.db, payload.parse(raw).eventId)
        if (event !== undefined) await follower.run(kernel, event, stop)
      },
    ]),
  ),
  ...Object.fromEntries(routines.map(routine => [taskOf(routine), () => routine.run(kernel)])),
})
