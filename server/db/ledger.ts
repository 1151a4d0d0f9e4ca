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
interface Happened {
  readonly about: string
  readonly unitId: number | null
  readonly campaignId: number | null
  readonly personId: number | null
  readonly at: Date
  readonly data: Json
}

export interface StoredEvent extends Omit<Happened, 'data'> {
  readonly id: number
  readonly name: string
  readonly data: unknown
}

export const json = (value: Json): Expression<unknown> => sql`${JSON.stringify(value)}::jsonb`

export const readEvent = (db: Reader, id: number): Promise<StoredEvent | undefined> =>
  db.selectFrom('event').selectAll().where('id', '=', id).executeTakeFirst()

export interface KeptAnswer {
  readonly action: string
  readonly inputHash: string
  readonly personId: number | null
  readonly output: unknown
}

/** Waits for another transaction with the same key to end, so that of two equal requests the second sees the first's answer. */
export const keptAnswer = async (tx: Writer, key: string): Promise<KeptAnswer | undefined> => {
  const { rows } = await sql<KeptAnswer>`select * from kept_answer(${key})`.execute(tx)
  return rows[0]
}

export interface WriteToRecord extends Happened {
  readonly action: string
  readonly key: string
  readonly address: string | null
  /** The personal token that wrote in the person's name. */
  readonly tokenId: number | null
  /** The tasks that follow; each job exists exactly if the write does. */
  readonly followers: readonly string[]
  /** The answer for a repeat of the request; null where none is kept. */
  readonly kept: (Omit<KeptAnswer, 'action' | 'output'> & { readonly output: Json }) | null
}

/**
 * Event, audit row, jobs and kept answer in one round trip. Deferred constraints speak at its end, while the kernel can
 * still translate them.
 */
export const recordWrite = async (tx: Writer, write: WriteToRecord): Promise<void> => {
  const { action, key, at, followers, kept } = write
  const happened = {
    ...{ action, key, at: at.toISOString(), about: write.about, data: write.data, address: write.address },
    ...{ unit_id: write.unitId, campaign_id: write.campaignId, person_id: write.personId },
    token_id: write.tokenId,
  }
  const answer =
    kept === null
      ? null
      : JSON.stringify({
          ...{ key, action, at: happened.at, output: kept.output },
          ...{ input_hash: kept.inputHash, person_id: kept.personId },
        })
  await sql`select record_write(${JSON.stringify(happened)}::jsonb, ${answer}::jsonb, ${[...followers]}::text[])`.execute(
    tx,
  )
}

export const databaseAnswers = async (db: Database): Promise<boolean> => {
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(db)
  return rows.length === 1
}
