import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { StartProblem } from '../startProblem.ts'
import { type Account, giveTo, runningAs } from './account.ts'
import type { Binaries } from './binaries.ts'
import { folderArgument } from './cluster.ts'
import type { DataFolder } from './dataFolder.ts'

/** A running PostgreSQL. */
export interface Supervised {
  /** Where its socket is. */
  readonly socketFolder: string
  /** Settles when PostgreSQL has ended, for whatever reason. */
  readonly ended: Promise<void>
  /** Ends all connections and stops it: fast, then immediately, then by force; settles within 20 seconds. */
  stop(): Promise<void>
}

/** Longer paths do not fit into a socket's address (108 bytes on Linux, 104 on macOS, with the file's name). */
const longestSocketFolder = 80
const watchdog = readFileSync(new URL('./watchdog.sh', import.meta.url), 'utf8')

/** Starts PostgreSQL under the watchdog and waits until it takes connections, also through a crash recovery. */
export const launch = async (
  binaries: Binaries,
  account: Account,
  data: DataFolder,
  durable: boolean,
): Promise<Supervised> => {
  const socketFolder = makeSocketFolder(account)
  // Removed first: it may belong to root, who ran the product here before.
  rmSync(data.log, { force: true })
  const log = openSync(data.log, 'w', 0o600)
  const command = [
    join(binaries.bin, 'postgres'),
    ...['-D', folderArgument(account, data.pgData)],
    ...settings({
      listen_addresses: '',
      unix_socket_directories: socketFolder,
      unix_socket_permissions: '0700',
      // Refused statements are answered to whoever sent them; writing each to the log as well would fill the disk.
      log_min_messages: 'log',
      log_checkpoints: 'off',
      timezone: 'Asia/Ho_Chi_Minh',
      jit: 'off',
      ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    }),
  ]
  const child = spawn(
    '/bin/sh',
    ['-c', watchdog, 'watchdog', socketFolder, durable ? '' : data.folder, ...command],
    { ...runningAs(account), cwd: data.pgData, detached: true, stdio: ['pipe', 'pipe', log] },
  )
  closeSync(log)
  const ended = new Promise<void>(resolve => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  child.stdin?.on('error', () => undefined)
  await ready(child, ended, data)
  return { socketFolder, ended, stop: () => stop(child, ended) }
}

const settings = (values: Readonly<Record<string, string>>): string[] =>
  Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])

/** A short folder of its own, closed to others: whoever can reach the socket is trusted. */
const makeSocketFolder = (account: Account): string => {
  const temporary = account.dropped || tmpdir().length > longestSocketFolder ? '/tmp' : tmpdir()
  const folder = mkdtempSync(join(temporary, 'tongket-'))
  giveTo(account, folder)
  return folder
}

const ready = async (child: ChildProcess, ended: Promise<void>, data: DataFolder): Promise<void> => {
  let over = false
  void ended.then(() => {
    over = true
  })
  let pid = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    pid += chunk.toString('utf8')
  })
  while (!over) {
    const [number, , , , , , , status] = readPidFile(data.pgData)
    if (number !== undefined && number === pid.trim() && status?.trim() === 'ready') return
    await delay(10)
  }
  throw new StartProblem('postgresFailed', { detail: lastWords(data.log) })
}

const readPidFile = (pgData: string): string[] => {
  try {
    return readFileSync(join(pgData, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

/** The socket folder of the server that last wrote the pid file, if it is one of ours. */
export const recordedSocketFolder = (pgData: string): string | undefined => {
  const [, , , , folder] = readPidFile(pgData)
  return folder !== undefined && /^tongket-\w{6}$/.test(basename(folder)) ? folder : undefined
}

/** The line of the log that tells why PostgreSQL gave up. */
const lastWords = (log: string): string => {
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  const reason = lines.findLast(line => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? ''
  return reason.replace(/^.*?(FATAL|PANIC):\s*/, '')
}

const stop = async (child: ChildProcess, ended: Promise<void>): Promise<void> => {
  child.stdin?.end()
  const inTime = await Promise.race([ended.then(() => true), delay(20_000, false, { ref: false })])
  if (inTime || child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It ended at the last moment.
  }
}
