import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { openDatabase, openPool } from './db/database.ts'
import { applicationLogin } from './db/login.ts'
import { addFileRoute } from './http/files.ts'
import type { Kernel } from './http/kernel.ts'
import { addLiveFeed } from './http/live.ts'
import { addPages } from './http/pages.ts'
import { createServer } from './http/server.ts'
import { followersByAction } from './jobs/follower.ts'
import { startWorker } from './jobs/worker.ts'
import { policy, readSetting } from './org/index.ts'
import { reportPicture, standsInReport } from './report/index.ts'
import { sampleLoader } from './sample/load.ts'
import { actions, followers, queries, routines } from './steps.ts'

export interface ApplicationOptions {
  /** Of the database's owner, who runs the jobs' queue; the application itself logs in apart from it. */
  readonly connectionString: string
  readonly clock: () => Date
  readonly secureCookies: boolean
  readonly trustProxy: boolean
  /** The folder of the built pages. */
  readonly pages: string
  readonly log: (line: Record<string, unknown>) => void
}

export interface Application {
  readonly kernel: Kernel
  readonly server: FastifyInstance
  readonly close: () => Promise<void>
}

const ownerOnly =
  'this server lets only the owner of the database log in, so the application works as the owner with lesser rights; ' +
  'give the owner a password in DATABASE_URL and let roles log in by password'

/** Puts kernel, pages, live feed and jobs together on a migrated database; it does not listen yet. */
export const openApplication = async (options: ApplicationOptions): Promise<Application> => {
  const login = await applicationLogin(options.connectionString)
  if (!login.apart) options.log({ level: 'warning', from: 'database', message: ownerOnly })
  const pool = openPool(login.connectionString)
  const owner = new pg.Pool({ connectionString: options.connectionString, max: 4 })
  const tell = (error: Error): void =>
    options.log({ level: 'warning', from: 'database', message: error.message })
  for (const each of [pool, owner]) {
    each.on('error', tell)
    each.on('connect', client => client.on('error', tell))
  }
  const db = openDatabase(pool)
  // The sample lives in April 2023: its clock runs, but that far behind.
  let offset = ((await readSetting(db, 'clock')) as { offset: number } | undefined)?.offset ?? 0
  const following = [
    ...followers,
    sampleLoader(loaded => {
      offset = loaded
    }),
  ]
  const clock = (): Date => new Date(options.clock().getTime() + offset)
  const kernel: Kernel = { db, clock, policy, followers: followersByAction(following) }
  const server = await createServer({ ...options, kernel, actions, queries, anonymousWrites: 60 })
  await addFileRoute(server, kernel)
  const live = await addLiveFeed(server, kernel, owner, standsInReport)
  await addPages(server, {
    root: options.pages,
    kernel,
    queries,
    pictures: [reportPicture],
    log: options.log,
  })
  const worker = await startWorker({ kernel, pool: owner, followers: following, routines, log: options.log })
  return {
    kernel,
    server,
    close: async () => {
      server.server.closeAllConnections()
      await server.close()
      await worker.stop()
      await live.close()
      await pool.end()
      await owner.end()
    },
  }
}
