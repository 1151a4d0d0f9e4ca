import { sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'

export interface TokenToAdd {
  readonly personId: number
  readonly name: string
  readonly tokenHash: string
  readonly begins: string
  readonly reads: readonly string[] | null
  readonly writes: readonly string[] | null
  readonly unitId: number | null
  readonly createdAt: Date
  readonly expiresAt: Date
}

export const addToken = async (tx: Writer, { reads, writes, ...token }: TokenToAdd): Promise<number> => {
  const { id } = await tx
    .insertInto('accessToken')
    .values({ ...token, reads: reads && [...reads], writes: writes && [...writes] })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The person of a token that holds at this instant, with its limits. */
export const tokenPerson = (db: Reader, tokenHash: string, now: Date) =>
  db
    .selectFrom('accessToken as token')
    .innerJoin('person', 'person.id', 'token.personId')
    .where('token.tokenHash', '=', tokenHash)
    .where('token.expiresAt', '>', now)
    .where('token.revokedAt', 'is', null)
    .where('person.active', '=', true)
    .select(['person.id', 'person.unitId', 'person.name', 'person.language'])
    .select(['token.id as tokenId', 'token.reads', 'token.writes', 'token.unitId as scopeId'])
    .executeTakeFirst()

/** False where the person has no such token, or it is revoked already. */
export const revoke = async (tx: Writer, personId: number, tokenId: number, at: Date): Promise<boolean> => {
  const revoked = await tx
    .updateTable('accessToken')
    .set({ revokedAt: at })
    .where('id', '=', tokenId)
    .where('personId', '=', personId)
    .where('revokedAt', 'is', null)
    .returning('id')
    .execute()
  return revoked.length > 0
}

export const tokensOf = (db: Reader, personId: number) =>
  db.selectFrom('accessToken').where('personId', '=', personId).selectAll().orderBy('id', 'desc').execute()

/** Keeps when tokens were last used; an older time never takes a newer one's place. */
export const noteUses = async (
  tx: Writer,
  uses: readonly { readonly tokenId: number; readonly at: string }[],
): Promise<void> => {
  await sql`
    update access_token set last_used_at = greatest(access_token.last_used_at, used.at)
    from json_to_recordset(${JSON.stringify(uses)}::json) as used("tokenId" int, at timestamptz)
    where access_token.id = used."tokenId"`.execute(tx)
}

export interface WebhookToAdd {
  readonly unitId: number
  readonly url: string
  readonly secret: string
  readonly events: readonly string[]
  readonly createdBy: number
  readonly createdAt: Date
}

export const addWebhook = async (tx: Writer, { events, ...hook }: WebhookToAdd): Promise<number> => {
  const row = { ...hook, events: [...events] }
  const { id } = await tx.insertInto('webhook').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

export const webhookById = (db: Reader, webhookId: number) =>
  db
    .selectFrom('webhook')
    .where('id', '=', webhookId)
    .where('removedAt', 'is', null)
    .selectAll()
    .executeTakeFirst()

type HookChange =
  | { readonly enabled: boolean; readonly failures: number }
  | { readonly enabled: false; readonly removedAt: Date }

export const changeWebhook = async (tx: Writer, webhookId: number, set: HookChange): Promise<void> => {
  await tx.updateTable('webhook').set(set).where('id', '=', webhookId).execute()
}

export const webhooksOf = (db: Reader, unitId: number) =>
  db
    .selectFrom('webhook')
    .where('unitId', '=', unitId)
    .where('removedAt', 'is', null)
    .selectAll()
    .orderBy('id')
    .execute()

export const deliveriesOf = (db: Reader, webhookIds: readonly number[], limit: number) =>
  db
    .selectFrom('webhookDelivery as delivery')
    .innerJoin('event', 'event.id', 'delivery.eventId')
    .where('delivery.webhookId', 'in', [...webhookIds, 0])
    .selectAll('delivery')
    .select(['event.name as event', 'event.at'])
    .orderBy('delivery.id', 'desc')
    .limit(limit)
    .execute()

/** Messages whose time has come, the oldest first; of one event, or of all. */
export const dueDeliveries = (db: Reader, eventId: number | null, now: Date) => {
  const due = db
    .selectFrom('webhookDelivery as delivery')
    .innerJoin('webhook', 'webhook.id', 'delivery.webhookId')
    .innerJoin('event', 'event.id', 'delivery.eventId')
    .where('delivery.state', '=', 'waiting')
    .where('delivery.nextAt', '<=', now)
    .where('webhook.enabled', '=', true)
    .select(['delivery.id', 'delivery.webhookId', 'delivery.attempts', 'webhook.url', 'webhook.secret'])
    .select(['event.id as eventId', 'event.name', 'event.at', 'event.about'])
    .select(['event.unitId', 'event.campaignId'])
  return (eventId === null ? due : due.where('delivery.eventId', '=', eventId))
    .orderBy('delivery.id')
    .limit(100)
    .execute()
}

export type WaitingDelivery = Awaited<ReturnType<typeof dueDeliveries>>[number]

/** Takes a message for one attempt: of many processes one gets it, and a killed one's comes back after a while. */
export const claimDelivery = async (
  tx: Writer,
  { id, attempts }: { readonly id: number; readonly attempts: number },
  until: Date,
): Promise<boolean> => {
  const claimed = await tx
    .updateTable('webhookDelivery')
    .set({ attempts: attempts + 1, nextAt: until })
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('state', '=', 'waiting')
    .returning('id')
    .execute()
  return claimed.length > 0
}

export interface Attempted {
  readonly state: 'waiting' | 'done' | 'givenUp'
  readonly status: number | null
  readonly error: string | null
  readonly nextAt: Date
  readonly deliveredAt: Date | null
}

export const settleDelivery = async (tx: Writer, id: number, attempted: Attempted): Promise<void> => {
  await tx.updateTable('webhookDelivery').set(attempted).where('id', '=', id).execute()
}

/** Counts failures in a row, and switches the connection off after too many. */
export const countFailure = async (tx: Writer, webhookId: number, offAfter: number): Promise<void> => {
  await tx
    .updateTable('webhook')
    .set({ failures: sql`failures + 1`, enabled: sql`enabled and failures + 1 < ${offAfter}` })
    .where('id', '=', webhookId)
    .execute()
}

export const clearFailures = async (tx: Writer, webhookId: number): Promise<void> => {
  await tx.updateTable('webhook').set({ failures: 0 }).where('id', '=', webhookId).execute()
}
