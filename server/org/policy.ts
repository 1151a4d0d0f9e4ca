import { createHash } from 'node:crypto'
import type { Role } from '../../domain/shared/index.ts'
import type { Reader } from '../db/database.ts'
import type { Subject } from '../http/action.ts'
import type { Policy } from '../http/kernel.ts'
import { ancestorsOf, grantsOf, sessionPerson } from './queries.ts'

/** Only the hash of a session's token is kept, so that a copy of the database opens no session. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The calendar day of an instant in Asia/Ho_Chi_Minh (UTC+7 the whole year), as 'YYYY-MM-DD'. */
export const dayOf = (instant: Date): string =>
  new Date(instant.getTime() + 7 * 3600 * 1000).toISOString().slice(0, 10)

const authenticate = async (db: Reader, token: string, now: Date): Promise<Subject | null> => {
  const person = await sessionPerson(db, hashToken(token), now)
  if (person === undefined) return null
  const grants = await grantsOf(db, [person.id], dayOf(now))
  return {
    personId: person.id,
    unitId: person.unitId,
    name: person.name,
    language: person.language,
    grants: grants.map(({ role, unitId }) => ({ role, unitId })),
  }
}

/** The roles that reach a unit: those held there and those held at any unit above it on the day. */
export const rolesAt = async (
  db: Reader,
  subject: Subject,
  unitId: number,
  now: Date,
): Promise<readonly Role[]> => {
  if (subject.grants.length === 0) return []
  const reach = new Set(await ancestorsOf(db, unitId, dayOf(now)))
  return subject.grants.filter(grant => reach.has(grant.unitId)).map(grant => grant.role)
}

export const policy: Policy = { authenticate, rolesAt }
