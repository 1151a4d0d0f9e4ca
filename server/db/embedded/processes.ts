import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const linux = process.platform === 'linux'

/**
 * What tells a process from a later one that got the same number: when it started, in which boot. Undefined when
 * no such process lives (a zombie does not).
 */
export const processIdentity = (pid: number): string | undefined => {
  if (!linux) return ps(['-o', 'lstart=', '-p', String(pid)])?.trim() || undefined
  const stat = readText(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  // The name in parentheses may hold spaces, so the fields are counted after it: state first, start time 20th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined
  return `${fields[19]} ${readText('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}`
}

/** Numbers of the PostgreSQL processes living in a database folder, believed only after looking at each. */
export const serversIn = (pgData: string): number[] => {
  if (linux) return serversByWorkingFolder(realpathSync(pgData))
  const pid = postmasterPid(pgData)
  const command = pid === undefined ? undefined : ps(['-o', 'command=', '-p', String(pid)])
  return pid !== undefined && command?.includes(`postgres -D ${pgData}`) ? [pid] : []
}

/** PostgreSQL works inside its folder, so the folder it stands in is better evidence than what it was called with. */
const serversByWorkingFolder = (folder: string): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter(pid => pid > 0 && workingFolder(pid) === folder && isPostgres(pid))

const isPostgres = (pid: number): boolean => {
  const command = readText(`/proc/${pid}/cmdline`)?.split(/[\0 ]/)[0] ?? ''
  return /^postgres:?$/.test(basename(command))
}

const workingFolder = (pid: number): string | undefined => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

/** The number on the first line of postmaster.pid; it proves nothing about what runs under that number. */
export const postmasterPid = (pgData: string): number | undefined => {
  const pid = Number.parseInt(readText(join(pgData, 'postmaster.pid')) ?? '', 10)
  return pid > 0 ? pid : undefined
}

/**
 * Stops whatever PostgreSQL a killed process left in the folder: fast shutdown, then immediate, then by force.
 * Afterwards none lives there.
 */
export const stopServersIn = async (pgData: string): Promise<void> => {
  for (const [signal, seconds] of [
    ['SIGINT', 10],
    ['SIGQUIT', 5],
    ['SIGKILL', 5],
  ] as const) {
    const alive = serversIn(pgData)
    if (alive.length === 0) return
    const postmaster = postmasterPid(pgData)
    const asked = signal !== 'SIGKILL' && postmaster !== undefined && alive.includes(postmaster)
    for (const pid of asked ? [postmaster] : alive) send(pid, signal)
    await until(() => serversIn(pgData).length === 0, seconds)
  }
}

const send = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended between the look and the signal.
  }
}

const until = async (done: () => boolean, seconds: number): Promise<void> => {
  const deadline = performance.now() + seconds * 1000
  while (!done() && performance.now() < deadline) await delay(20)
}

const readText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const ps = (options: readonly string[]): string | undefined => {
  try {
    return execFileSync('ps', options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return undefined
  }
}
