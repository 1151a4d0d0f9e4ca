import { sql } from 'kysely'
import type { Bilingual } from '../../../domain/shared/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Json, json } from '../../db/ledger.ts'
import type { NumberedPage } from '../reading/index.ts'

export interface ReadingToAdd {
  readonly unitId: number
  readonly amendsPlanId: number | null
  readonly fileId: number
  readonly fileName: string
  readonly pictures: readonly number[]
  readonly createdBy: number
  readonly createdAt: Date
}

export const addReading = async (tx: Writer, { pictures, ...reading }: ReadingToAdd): Promise<number> =>
  (
    await tx
      .insertInto('reading')
      .values({ ...reading, pages: [...pictures] })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

const readings = (db: Reader) =>
  db
    .selectFrom('reading')
    .innerJoin('person', 'person.id', 'reading.createdBy')
    .selectAll('reading')
    .select([
      'person.name as createdByName',
      sql<number>`(select count(*)::int from reading_page where reading_id = reading.id)`.as('pagesRead'),
    ])

export const readingById = async (db: Reader, readingId: number) => {
  const row = await readings(db).where('reading.id', '=', readingId).executeTakeFirst()
  return row === undefined ? undefined : withProblem(row)
}

export type StoredReading = NonNullable<Awaited<ReturnType<typeof readingById>>>

const withProblem = <R extends { problem: unknown }>(row: R) => ({
  ...row,
  problem: row.problem as (Bilingual & { readonly code: string }) | null,
})

/** Those that are not done with, the oldest first. */
export const openReadings = async (db: Reader): Promise<StoredReading[]> =>
  (
    await readings(db)
      .where('reading.state', 'in', ['waiting', 'running', 'failed', 'cancelled'])
      .orderBy('reading.id')
      .execute()
  ).map(withProblem)

/** The reading that the job of an event has in hand. */
export const readingTakenFor = (db: Reader, eventId: number) =>
  db
    .selectFrom('reading')
    .where('state', '=', 'running')
    .where('takenFor', '=', eventId)
    .select('id')
    .executeTakeFirst()

/** The one whose turn it is; none while another is being read. */
export const nextReading = (db: Reader) =>
  db
    .selectFrom('reading')
    .where('state', '=', 'waiting')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('reading as other').where('other.state', '=', 'running').select('other.id'))),
    )
    .orderBy('id')
    .select('id')
    .limit(1)
    .executeTakeFirst()

/** False when another job took it, or another reading, in the meantime. */
export const takeReading = async (tx: Writer, readingId: number, eventId: number): Promise<boolean> => {
  const done = await tx
    .updateTable('reading')
    .set({ state: 'running', takenFor: eventId })
    .where('id', '=', readingId)
    .where('state', '=', 'waiting')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('reading as other').where('other.state', '=', 'running').select('other.id'))),
    )
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

/** Locks a reading that is being read for an event, so that a page and a stop do not pass each other. */
export const lockRunning = (tx: Writer, readingId: number, eventId: number) =>
  tx
    .selectFrom('reading')
    .where('id', '=', readingId)
    .where('state', '=', 'running')
    .where('takenFor', '=', eventId)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()

export const isRunning = async (db: Reader, readingId: number, eventId: number): Promise<boolean> =>
  (await readingTakenFor(db, eventId))?.id === readingId

type Ending =
  | { readonly state: 'done'; readonly planId: number | null; readonly amendmentId: number | null }
  | { readonly state: 'failed'; readonly problem: Bilingual & { readonly code: string } }
  | { readonly state: 'cancelled' | 'discarded' }

export const endReading = async (
  tx: Writer,
  readingId: number,
  ending: Ending,
  endedAt: Date,
): Promise<void> => {
  const said = 'problem' in ending ? { ...ending, problem: json({ ...ending.problem }) } : ending
  await tx
    .updateTable('reading')
    .set({ ...said, endedAt })
    .where('id', '=', readingId)
    .execute()
}

/** Puts it at its place in the row again. */
export const reopenReading = async (tx: Writer, readingId: number): Promise<void> => {
  await tx
    .updateTable('reading')
    .set({ state: 'waiting', takenFor: null, problem: null, endedAt: null })
    .where('id', '=', readingId)
    .execute()
}

export const lockReading = async (tx: Writer, readingId: number): Promise<void> => {
  await tx.selectFrom('reading').where('id', '=', readingId).select('id').forUpdate().execute()
}

export interface PageToKeep {
  readonly number: number
  readonly page: NumberedPage['page']
  readonly text: string
}

export const keepPage = async (
  tx: Writer,
  readingId: number,
  { number, page, text }: PageToKeep,
  readAt: Date,
): Promise<void> => {
  const lines = json(page.rows as unknown as Json)
  const { confidence } = page
  await tx
    .insertInto('readingPage')
    .values({ readingId, number, lines, text, confidence, readAt })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** What is known of the pages, as the recogniser gave it. */
export const knownPages = async (db: Reader, readingId: number): Promise<NumberedPage[]> => {
  const rows = await db
    .selectFrom('readingPage')
    .where('readingId', '=', readingId)
    .select(['number', 'lines', 'confidence'])
    .orderBy('number')
    .execute()
  return rows.map(({ number, lines, confidence }) => ({
    number,
    page: { rows: lines as NumberedPage['page']['rows'], confidence },
  }))
}

/** The pages in words. */
export const pagesRead = (db: Reader, readingId: number) =>
  db
    .selectFrom('readingPage')
    .where('readingId', '=', readingId)
    .select(['number', 'text', 'confidence'])
    .orderBy('number')
    .execute()

/** The reading that became a plan. */
export const readingOfPlan = (db: Reader, planId: number) =>
  db.selectFrom('reading').where('planId', '=', planId).select('id').executeTakeFirst()
