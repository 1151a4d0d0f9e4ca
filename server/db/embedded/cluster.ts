import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from '../startProblem.ts'
import { type Account, giveTo, runningAs } from './account.ts'
import type { Binaries } from './binaries.ts'

/** The one role of the embedded server and its one database. */
export const roleName = 'tongket'

/**
 * How the account names a database folder it stands in. Its parents may be closed to it (root's home), and this
 * link leads there without passing through them.
 */
export const folderArgument = ({ dropped }: Account, pgData: string): string =>
  dropped && process.platform === 'linux' ? '/proc/self/cwd' : pgData

/**
 * Makes a new database folder beside its place and moves it there when complete, so that a killed attempt leaves
 * none that looks ready.
 *
 * The locale orders by code point: it never changes with a library and so never spoils an index, and unlike plain
 * C it knows that đ is the small Đ. What people read in order is sorted with `collate "vi-x-icu"`.
 */
export const createCluster = async (
  binaries: Binaries,
  account: Account,
  pgData: string,
  durable: boolean,
): Promise<void> => {
  const partial = `${pgData}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial)
  chmodSync(partial, 0o700)
  giveTo(account, partial)
  const options = [
    ...['-D', folderArgument(account, partial), '--username', roleName, '--auth', 'trust'],
    ...['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    ...['--text-search-config', 'simple', '--no-instructions', ...(durable ? [] : ['--no-sync'])],
  ]
  await run(join(binaries.bin, 'initdb'), options, partial, account)
  renameSync(partial, pgData)
}

const run = (program: string, options: readonly string[], cwd: string, account: Account): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, options, { ...runningAs(account), cwd, stdio: ['ignore', 'ignore', 'pipe'] })
    const said: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    child.on('error', reject)
    child.on('close', code => {
      const detail = Buffer.concat(said).toString('utf8').trim().split('\n').join(' ')
      if (code === 0) resolve()
      else reject(new StartProblem('postgresFailed', { detail: detail || `initdb ${code}` }))
    })
  })
