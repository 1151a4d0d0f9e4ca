import { createHash } from 'node:crypto'
import { dayOfInstant } from '../../domain/shared/calendar/index.ts'
import { type Role, roles, sharedProblems, type WriteContract } from '../../domain/shared/index.ts'
import type { Reader } from '../db/database.ts'
import type { Subject } from '../http/action.ts'
import type { Policy } from '../http/kernel.ts'
import { isPersonalToken, narrowed, personOfToken } from './access/index.ts'
import { ancestorsOf, grantsOf, personById } from './queries.ts'
import { sessionSubject } from './session/queries.ts'

/** Only the hash of a session's token is kept, so that a copy of the database opens no session. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The calendar day of an instant in Asia/Ho_Chi_Minh, as 'YYYY-MM-DD'. */
export const dayOf = (instant: Date): string => dayOfInstant(instant.toISOString())

type Person = Pick<NonNullable<Awaited<ReturnType<typeof personById>>>, 'id' | 'unitId' | 'name' | 'language'>

const withGrants = async (db: Reader, person: Person | undefined, now: Date): Promise<Subject | null> => {
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

const authenticate = async (db: Reader, token: string, now: Date): Promise<Subject | null> =>
  isPersonalToken(token)
    ? withToken(db, token, now)
    : ((await sessionSubject(db, hashToken(token), now)) ?? null)

/** A personal token's person with no more than the token allows. */
const withToken = async (db: Reader, token: string, now: Date): Promise<Subject | null> => {
  const found = await personOfToken(db, token, now)
  const subject = await withGrants(db, found?.person, now)
  if (found === undefined || subject === null) return null
  const grants =
    found.scopeId === null ? subject.grants : await narrowed(db, subject.grants, found.scopeId, dayOf(now))
  return { ...subject, grants, token: found.token }
}

/** A person in whose name the program goes on with what they began; null where the account is closed. */
export const subjectOf = async (db: Reader, personId: number, now: Date): Promise<Subject | null> =>
  withGrants(db, await personById(db, personId), now)

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

/** What reaches several units needs the right at each of them. */
export const demandAtUnits = async (
  db: Reader,
  contract: WriteContract,
  subject: Subject,
  unitIds: readonly number[],
  now: Date,
): Promise<void> => {
  for (const unitId of new Set(unitIds)) {
    const held = await rolesAt(db, subject, unitId, now)
    if (contract.roles.some(role => held.includes(role))) continue
    throw sharedProblems.notAllowed({
      action: contract.label.vi,
      roles: contract.roles.map(role => roles[role].vi).join(', '),
    })
  }
}

/** A role held at the very unit needs no look at what stands above it. */
const holdsAt: Policy['holdsAt'] = async (db, subject, unitId, wanted, now) => {
  const fitting = subject.grants.filter(({ role }) => wanted.includes(role))
  if (fitting.length === 0) return false
  if (fitting.some(grant => grant.unitId === unitId)) return true
  const reach = new Set(await ancestorsOf(db, unitId, dayOf(now)))
  return fitting.some(grant => reach.has(grant.unitId))
}

export const policy: Policy = { authenticate, holdsAt }
