import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chooseAccount, giveTo } from './account.ts'
import { runnableBinaries } from './binaries.ts'
import { createCluster, roleName } from './cluster.ts'
import { checkCluster, claimedByAnother, claimFolder, type DataFolder, openDataFolder } from './dataFolder.ts'
import { stopServersIn } from './processes.ts'
import { launch, recordedSocketFolder } from './supervisor.ts'

/** A running embedded PostgreSQL; it is stopped also when this process is killed. */
export interface EmbeddedPostgres {
  /** A connection string over a Unix socket; the role owns everything, the database is empty at first. */
  readonly connectionString: string
  /** Settles when PostgreSQL has ended: after `stop()`, or because it crashed or was killed. */
  readonly ended: Promise<void>
  /** Stops it; settles within 20 seconds and may be called twice. */
  stop(): Promise<void>
}

/**
 * Starts the shipped PostgreSQL on a data folder, which it creates when there is none. It listens on a Unix socket
 * only, in a folder closed to other users.
 *
 * @throws StartProblem when the folder is not writable, foreign, newer, in use, of another user or of another
 *   PostgreSQL, or when PostgreSQL does not run here; a refused folder is left as it was.
 */
export const startEmbeddedPostgres = async ({ dataDir }: { dataDir: string }): Promise<EmbeddedPostgres> =>
  start(openDataFolder(resolve(dataDir)), true)

/** The connection string of a PostgreSQL that another process of the product runs on the folder now. */
export const runningPostgres = ({ dataDir }: { dataDir: string }): string | undefined => {
  const folder = resolve(dataDir)
  if (!claimedByAnother(folder)) return undefined
  const socketFolder = recordedSocketFolder(openDataFolder(folder).pgData)
  return socketFolder === undefined ? undefined : connectionString(socketFolder)
}

/** Starts a PostgreSQL for tests on a folder of its own: fast, not durable, and gone without a trace afterwards. */
export const startThrowawayPostgres = async (): Promise<EmbeddedPostgres> => {
  const folder = mkdtempSync(join(process.getuid?.() === 0 ? '/tmp' : tmpdir(), 'tongket-data-'))
  const data = openDataFolder(folder)
  giveTo(chooseAccount(data.pgData), folder)
  try {
    return await start(data, false)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

const start = async (data: DataFolder, durable: boolean): Promise<EmbeddedPostgres> => {
  const account = chooseAccount(data.pgData)
  const binaries = runnableBinaries(account)
  const release = claimFolder(data)
  try {
    const exists = checkCluster(data, binaries.major)
    if (exists) await clearAfterKill(data.pgData)
    else await createCluster(binaries, account, data.pgData, durable)
    const { socketFolder, ended, stop } = await launch(binaries, account, data, durable)
    void ended.then(release)
    return { connectionString: connectionString(socketFolder), ended, stop }
  } catch (error) {
    release()
    throw error
  }
}

/**
 * A killed process may leave PostgreSQL running for a moment, and a killed PostgreSQL leaves its pid file, whose
 * number may since belong to any other program: only after no server is left in the folder is the file removed,
 * and with it the socket folder that it names.
 */
const clearAfterKill = async (pgData: string): Promise<void> => {
  const socketFolder = recordedSocketFolder(pgData)
  await stopServersIn(pgData)
  rmSync(join(pgData, 'postmaster.pid'), { force: true })
  if (socketFolder !== undefined) rmSync(socketFolder, { recursive: true, force: true })
}

const connectionString = (socketFolder: string): string =>
  `postgresql://${roleName}@localhost/postgres?host=${encodeURIComponent(socketFolder)}`
