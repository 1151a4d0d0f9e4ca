import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { StartProblem } from '../startProblem.ts'
import { processIdentity } from './processes.ts'

/** The version of the folder's layout: `tongket.json`, `running.json`, `postgres/`, `postgres.log`. */
const layout = 1

/** The paths inside a data folder. */
export interface DataFolder {
  readonly folder: string
  readonly pgData: string
  readonly log: string
}

/**
 * Makes the data folder ours or refuses it: looks first, and writes only into an empty folder or one that
 * carries our mark.
 */
export const openDataFolder = (folder: string): DataFolder => {
  const mark = join(folder, 'tongket.json')
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found && !found.isDirectory()) throw new StartProblem('notAFolder', { folder })
  try {
    if (existsSync(mark)) refuseNewer(folder, readFileSync(mark, 'utf8'))
    else if (found && readdirSync(folder).length > 0) throw new StartProblem('foreignFolder', { folder })
    if (!found) makeFolder(folder)
    accessSync(folder, constants.W_OK)
    if (!existsSync(mark)) writeFileSync(mark, `${JSON.stringify({ product: 'tongket', layout })}\n`)
  } catch (error) {
    throw error instanceof StartProblem ? error : notWritable(folder, error)
  }
  return { folder, pgData: join(folder, 'postgres'), log: join(folder, 'postgres.log') }
}

/** Not Node's own `recursive`: that tries for ever where a file system answers ENOENT, as /proc does. */
const makeFolder = (folder: string): void => {
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

const refuseNewer = (folder: string, mark: string): void => {
  const found = parse(mark)
  if (found?.['product'] !== 'tongket') throw new StartProblem('foreignFolder', { folder })
  if (Number(found['layout']) > layout) throw new StartProblem('newerFolder', { folder })
}

/**
 * Claims the folder for this process until the returned function is called. A claim left behind by a killed
 * process is recognised by its process being gone and replaced. Should two processes replace one at the same
 * instant, PostgreSQL's own lock still lets only one of them in.
 */
export const claimFolder = ({ folder }: DataFolder): (() => void) => {
  const path = join(folder, 'running.json')
  const claim = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) })
  const write = () => writeFileSync(path, claim, { flag: 'wx', flush: true })
  try {
    try {
      write()
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error
      const pid = livingClaimant(path)
      if (pid !== undefined) throw new StartProblem('folderInUse', { folder, pid })
      rmSync(path, { force: true })
      write()
    }
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw new StartProblem('folderInUse', { folder, pid: '?' })
    throw error instanceof StartProblem ? error : notWritable(folder, error)
  }
  return () => rmSync(path, { force: true })
}

/** Whether a living process holds the folder; looking changes nothing. */
export const claimedByAnother = (folder: string): boolean => {
  const path = join(folder, 'running.json')
  return existsSync(path) && livingClaimant(path) !== undefined
}

const livingClaimant = (path: string): number | undefined => {
  const claim = parse(readFileSync(path, 'utf8'))
  const pid = Number(claim?.['pid'])
  return pid > 0 && processIdentity(pid) === claim?.['identity'] ? pid : undefined
}

/** Refuses a database folder of another major version of PostgreSQL or of another user; true when there is one. */
export const checkCluster = ({ folder, pgData }: DataFolder, shippedMajor: number): boolean => {
  const found = statSync(pgData, { throwIfNoEntry: false })
  if (!found) return false
  const uid = process.getuid?.() ?? 0
  if (uid !== 0 && found.uid !== uid) throw new StartProblem('otherOwner', { folder })
  const major = readFileSync(join(pgData, 'PG_VERSION'), 'utf8').trim()
  if (major !== String(shippedMajor))
    throw new StartProblem('otherPostgres', { folder, found: major, shipped: shippedMajor })
  return true
}

/** A folder that cannot be written, with the reason of the operating system. */
export const notWritable = (folder: string, error: unknown): StartProblem =>
  new StartProblem('notWritable', {
    folder,
    detail: error instanceof Error && 'code' in error ? String(error.code) : String(error),
  })

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

const parse = (text: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}
