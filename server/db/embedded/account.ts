import { chownSync, readFileSync, statSync } from 'node:fs'
import { StartProblem } from '../startProblem.ts'

/** The account PostgreSQL runs as. `dropped` says that it is not the one this process runs as. */
export interface Account {
  readonly uid: number
  readonly gid: number
  readonly dropped: boolean
}

/**
 * PostgreSQL refuses to run as root, so root hands it to the owner of the existing database folder, else to
 * `postgres` or `nobody`. initdb looks the account up by number, hence only accounts of /etc/passwd will do.
 */
export const chooseAccount = (pgData: string): Account => {
  const uid = process.getuid?.() ?? -1
  const gid = process.getgid?.() ?? -1
  if (uid !== 0) return { uid, gid, dropped: false }
  const owner = statSync(pgData, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, dropped: true }
  return { ...ordinaryUser(), dropped: true }
}

const ordinaryUser = (): { uid: number; gid: number } => {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  for (const wanted of ['postgres', 'nobody']) {
    const found = accounts.find(({ name, uid }) => name === wanted && uid > 0)
    if (found) return found
  }
  throw new StartProblem('noOrdinaryUser')
}

/** Gives a path to the account when that is not the one this process runs as. */
export const giveTo = ({ uid, gid, dropped }: Account, path: string): void => {
  if (dropped) chownSync(path, uid, gid)
}

/** The part of a spawn's options that makes the child run as the account. */
export const runningAs = ({ uid, gid, dropped }: Account): { uid?: number; gid?: number } =>
  dropped ? { uid, gid } : {}
