import { z } from 'zod'
import { type Contract, id, instant, nothing, read, write } from '../../shared/index.ts'

/** What a personal token may do of what its person may: these reads and these writes; null for all of a kind. */
export interface TokenLimits {
  readonly reads: readonly string[] | null
  readonly writes: readonly string[] | null
}

/** A token opens no door for another: keys, sign-in and devices are for the person at the screen. */
const neverByToken = new Set(['token', 'session', 'setup', 'feed', 'push'])

/** “All” does not cover connections to other systems: they are handed out by name or not at all. */
const byNameAlone = new Set(['webhook'])

export const tokenAllows = (
  { reads, writes }: TokenLimits,
  { kind, name }: Pick<Contract, 'kind' | 'name'>,
): boolean => {
  const noun = name.split('.')[0] ?? ''
  if (neverByToken.has(noun)) return false
  const named = kind === 'read' ? reads : writes
  return named === null ? !byNameAlone.has(noun) : named.includes(name)
}

/** Whether a token can be given the right at all. */
export const grantable = (contract: Pick<Contract, 'kind' | 'name'>): boolean =>
  tokenAllows({ reads: [contract.name], writes: [contract.name] }, contract)

const verb = z.string().regex(/^[a-zA-Z]+\.[a-zA-Z]+$/)

export const createToken = write({
  name: 'token.create',
  label: { vi: 'Tạo mã truy cập cá nhân', en: 'Create a personal token' },
  roles: [],
  input: z.object({
    name: z.string().trim().min(2).max(100),
    /** The reads it may do; null for all that the person may. */
    reads: z.array(verb).max(1000).nullable().default(null),
    /** The writes it may do; none with an empty list, null for all that the person may. */
    writes: z.array(verb).max(1000).nullable(),
    /** Narrows the person's roles to this unit and those below it. */
    unitId: id.nullable(),
    days: z.coerce.number<number>().int().min(1).max(366),
  }),
  /** The token itself is shown this once; only its hash is kept. */
  output: z.object({ tokenId: z.number(), token: z.string(), expiresAt: instant }),
})

export const revokeToken = write({
  name: 'token.revoke',
  label: { vi: 'Thu hồi mã truy cập', en: 'Revoke a token' },
  roles: [],
  input: z.object({ tokenId: id }),
  output: nothing,
})

export const listTokens = read({
  name: 'token.list',
  label: { vi: 'Xem mã truy cập của tôi', en: 'List my tokens' },
  roles: [],
  input: nothing,
  output: z.object({
    tokens: z.array(
      z.object({
        id: z.number(),
        name: z.string(),
        /** Its first characters, to tell one from another. */
        begins: z.string(),
        reads: z.array(z.string()).nullable(),
        writes: z.array(z.string()).nullable(),
        unitName: z.string().nullable(),
        createdAt: instant,
        expiresAt: instant,
        /** To the minute; null while nobody used it. */
        lastUsedAt: instant.nullable(),
        revokedAt: instant.nullable(),
        expired: z.boolean(),
      }),
    ),
  }),
})

const right = z.object({ name: z.string(), vi: z.string(), en: z.string() })

/** What this person could give a token, by part of the product: the reads and writes that some role of theirs holds. */
export const listRights = read({
  name: 'token.rights',
  label: { vi: 'Xem các quyền có thể giao cho mã truy cập', en: 'List the rights a token can be given' },
  roles: [],
  input: nothing,
  output: z.object({
    areas: z.array(z.object({ step: z.string(), reads: z.array(right), writes: z.array(right) })),
  }),
})
