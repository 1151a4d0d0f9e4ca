import { z } from 'zod'
import { type Contract, id, instant, nothing, read, write } from '../../shared/index.ts'

/** What a personal token may do: read as its person may, and of the writes only these; null for all of them. */
export interface TokenLimits {
  readonly writes: readonly string[] | null
}

/** A token opens no door for another: keys, sign-in and connections are for the person at the screen. */
const neverByToken = new Set(['token', 'session', 'setup', 'feed', 'webhook', 'push'])

export const tokenAllows = (
  { writes }: TokenLimits,
  { kind, name }: Pick<Contract, 'kind' | 'name'>,
): boolean => {
  if (neverByToken.has(name.split('.')[0] ?? '')) return false
  return kind === 'read' || writes === null || writes.includes(name)
}

const verb = z.string().regex(/^[a-zA-Z]+\.[a-zA-Z]+$/)

export const createToken = write({
  name: 'token.create',
  label: { vi: 'Tạo mã truy cập cá nhân', en: 'Create a personal token' },
  roles: [],
  input: z.object({
    name: z.string().trim().min(2).max(100),
    /** The writes it may do; an empty list reads only, null does all that the person may. */
    writes: z.array(verb).max(300).nullable(),
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
        writes: z.array(z.string()).nullable(),
        unitName: z.string().nullable(),
        createdAt: instant,
        expiresAt: instant,
        revokedAt: instant.nullable(),
        expired: z.boolean(),
      }),
    ),
  }),
})
