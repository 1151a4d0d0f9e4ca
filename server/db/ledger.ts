import { type Expression, sql } from 'kysely'
import type { Database, Reader, Writer } from './database.ts'

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/** What happened, in the words of the action that did it. `about` is `noun:id`, for instance `report:12`. */
export interface EventToAppend {
  readonly name: string
  readonly about: string
  readonly unitId: number | null
  readonly campaignId: number | null
  readonly personId: number | null
  readonly at: Date
  readonly data: Json
}

export interface StoredEvent extends Omit<EventToAppend, 'data'> {
  readonly id: number
  readonly data: unknown
}

export const json = (value: Json): Expression<unknown> => sql`${JSON.stringify(value)}::jsonb`

export const appendEvent = async (tx: Writer, event: EventToAppend): Promise<number> => {
  const row = await tx
    .insertInto('event')
    .values({ ...event, data: json(event.data) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export const readEvent = (db: Reader, id: number): Promise<StoredEvent | undefined> =>
  db.selectFrom('event').selectAll().where('id', '=', id).executeTakeFirst()

export interface AuditToAppend extends Omit<EventToAppend, 'name'> {
  readonly action: string
  readonly key: string | null
  readonly address: string | null
  /** The personal token that wrote in the person's name. */
  readonly tokenId: number | null
}

export const appendAudit = async (tx: Writer, row: AuditToAppend): Promise<void> => {
  await tx
    .insertInto('audit')
    .values({ ...row, data: json(row.data) })
    .execute()
}

export interface KeptAnswer {
  readonly action: string
  readonly inputHash: string
  readonly personId: number | null
  readonly output: unknown
}

/** Waits for another transaction with the same key to end, so that of two equal requests the second sees the first's answer. */
export const keptAnswer = async (tx: Writer, key: string): Promise<KeptAnswer | undefined> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 7))`.execute(tx)
  return tx
    .selectFrom('answer')
    .select(['action', 'inputHash', 'personId', 'output'])
    .where('key', '=', key)
    .executeTakeFirst()
}

export const keepAnswer = async (
  tx: Writer,
  key: string,
  answer: KeptAnswer & { readonly at: Date },
): Promise<void> => {
  await tx
    .insertInto('answer')
    .values({ ...answer, key, output: json(answer.output as Json) })
    .execute()
}

/** Puts a job into the queue in the writer's own transaction: it exists exactly if the write does. */
export const enqueue = async (tx: Writer, task: string, payload: Json, key: string): Promise<void> => {
  await sql`select enqueue(${task}, ${JSON.stringify(payload)}::json, ${key})`.execute(tx)
}

/** Deferred constraints speak now, while the kernel can still translate them. */
export const settleConstraints = async (tx: Writer): Promise<void> => {
  await sql`set constraints all immediate`.execute(tx)
}

export const databaseAnswers = async (db: Database): Promise<boolean> => {
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(db)
  return rows.length === 1
}
