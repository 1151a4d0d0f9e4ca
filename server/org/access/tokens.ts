import { createHash, randomBytes } from 'node:crypto'
import {
  createToken,
  grantable,
  listRights,
  listTokens,
  orgProblems,
  revokeToken,
  tokenAllows,
} from '../../../domain/org/index.ts'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import type { Contract } from '../../../domain/shared/index.ts'
import type { Reader } from '../../db/database.ts'
import { type Action, action, type Query, query, type Subject } from '../../http/action.ts'
import { ancestorsOf, unitName, unitOn } from '../queries.ts'
import { addToken, revoke, tokenPerson, tokensOf } from './queries.ts'
import { noted } from './uses.ts'

/** A dot stands in no session's token, so the two kinds cannot be taken for each other. */
const prefix = 'tk.'
const shown = 9

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
const dayAt = (now: Date): string => dayOfInstant(now.toISOString())

export const isPersonalToken = (token: string): boolean => token.startsWith(prefix)

type Grants = Subject['grants']

/** Roles narrowed to a unit: those that reach it hold there, those held below it stay, the others fall away. */
export const narrowed = async (db: Reader, grants: Grants, scopeId: number, day: string): Promise<Grants> => {
  const above = new Set(await ancestorsOf(db, scopeId, day))
  const kept: Grants[number][] = []
  for (const grant of grants) {
    if (above.has(grant.unitId)) kept.push({ ...grant, unitId: scopeId })
    else if ((await ancestorsOf(db, grant.unitId, day)).includes(scopeId)) kept.push(grant)
  }
  return kept
}

/** Who a personal token stands for, and what it allows; undefined where it does not hold. */
export const personOfToken = async (db: Reader, token: string, now: Date) => {
  const found = await tokenPerson(db, hashOf(token), now)
  if (found === undefined) return undefined
  const { tokenId, reads, writes, scopeId, ...person } = found
  noted(tokenId, now)
  const allows = (contract: Contract): boolean => tokenAllows({ reads, writes }, contract)
  return { person, scopeId, token: { id: tokenId, allows } }
}

const create = action(createToken, {
  may: 'person',
  run: async ({ tx, subject, input, now }) => {
    const { name, reads, writes, unitId, days } = input
    if (unitId !== null && (await unitOn(tx, unitId, dayAt(now))) === undefined)
      throw orgProblems.unitUnknown()
    const { personId } = subject
    const token = `${prefix}${randomBytes(32).toString('base64url')}`
    const expiresAt = new Date(now.getTime() + days * 86_400_000)
    const kept = { tokenHash: hashOf(token), begins: token.slice(0, shown) }
    const limits = { reads, writes, unitId }
    const tokenId = await addToken(tx, { personId, name, ...limits, ...kept, createdAt: now, expiresAt })
    return {
      output: { tokenId, token, expiresAt: expiresAt.toISOString() },
      once: true,
      event: {
        about: `person:${personId}`,
        unitId: subject.unitId,
        campaignId: null,
        data: { tokenId, name, reads, writes, scopeId: unitId, days },
      },
    }
  },
})

const revokeOwn = action(revokeToken, {
  may: 'person',
  run: async ({ tx, subject, input: { tokenId }, now }) => {
    if (!(await revoke(tx, subject.personId, tokenId, now))) throw orgProblems.tokenUnknown()
    const about = `person:${subject.personId}`
    return { output: {}, event: { about, unitId: subject.unitId, campaignId: null, data: { tokenId } } }
  },
})

const list = query(listTokens, {
  may: 'person',
  run: async ({ db, subject, now }) => ({
    tokens: await Promise.all(
      (await tokensOf(db, subject.personId)).map(async row => ({
        id: row.id,
        name: row.name,
        begins: row.begins,
        reads: row.reads,
        writes: row.writes,
        unitName: row.unitId === null ? null : await unitName(db, row.unitId, dayAt(now)),
        createdAt: row.createdAt.toISOString(),
        expiresAt: row.expiresAt.toISOString(),
        lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
        revokedAt: row.revokedAt?.toISOString() ?? null,
        expired: row.expiresAt <= now,
      })),
    ),
  }),
})

/** A step with all its reads and writes. */
export interface Area {
  readonly step: string
  readonly contracts: readonly Contract[]
}

/** Later steps are unknown here: whoever puts all of them together hands them in. */
export const tokenRights = (areas: readonly Area[]): Query =>
  query(listRights, {
    may: 'person',
    run: async ({ subject }) => {
      const held = new Set(subject.grants.map(({ role }) => role))
      const within = ({ roles }: Contract) => roles.length === 0 || roles.some(role => held.has(role))
      const rightsOf = ({ contracts }: Area, kind: Contract['kind']) =>
        contracts
          .filter(contract => contract.kind === kind && grantable(contract) && within(contract))
          .map(({ name, label }) => ({ name, ...label }))
      const given = areas.map(area => ({
        step: area.step,
        reads: rightsOf(area, 'read'),
        writes: rightsOf(area, 'write'),
      }))
      return { areas: given.filter(({ reads, writes }) => reads.length + writes.length > 0) }
    },
  })

export const tokenActions: readonly Action[] = [create, revokeOwn]
export const tokenQueries: readonly Query[] = [list]
