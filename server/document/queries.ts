import { sql } from 'kysely'
import type { DocumentKind, KeptReading, OfficialDocument } from '../../domain/document/index.ts'
import type { Reader, Writer } from '../db/database.ts'
import { type Json, json } from '../db/ledger.ts'

const stored = (content: OfficialDocument) => json(content as unknown as Json)

export interface DocumentToAdd {
  readonly campaignId: number | null
  readonly unitId: number
  readonly content: OfficialDocument
  readonly createdAt: Date
  readonly createdBy: number | null
  /** The room that drafts it and has it signed before the register numbers it; the register itself without. */
  readonly origin?: string
}

export const addDocument = async (tx: Writer, { content, ...row }: DocumentToAdd): Promise<number> => {
  const { kind, symbol, subject } = content
  const { id } = await tx
    .insertInto('officialDocument')
    .values({ ...row, kind, symbol, subject, content: stored(content) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Keeps what the tables by units of a document were made of. */
export const keepReading = async (tx: Writer, documentId: number, reading: KeptReading): Promise<void> => {
  const mapOn = reading.figures.roads?.onDay ?? null
  await tx
    .insertInto('documentReading')
    .values({ documentId, mapOn, reading: json(reading as unknown as Json) })
    .execute()
}

/** The day of the map of a document's tables by units; undefined where it has none. */
export const readingDay = (db: Reader, documentId: number) =>
  db.selectFrom('documentReading').where('documentId', '=', documentId).select('mapOn').executeTakeFirst()

export const readingKept = async (db: Reader, documentId: number): Promise<KeptReading | undefined> => {
  const kept = await db
    .selectFrom('documentReading')
    .where('documentId', '=', documentId)
    .select('reading')
    .executeTakeFirst()
  return kept?.reading as KeptReading | undefined
}

const rows = (db: Reader) =>
  db
    .selectFrom('officialDocument as document')
    .leftJoin('campaign', 'campaign.id', 'document.campaignId')
    .selectAll('document')
    .select('campaign.name as campaignName')

/** Documents of these units and those below them, newest first. */
export const documentsUnder = (
  db: Reader,
  unitIds: readonly number[],
  day: string,
  campaignId: number | null,
) => {
  const units = sql<number>`(select unit_id from unnest(${[...unitIds]}::int[]) as held(id), unit_descendants(held.id, ${day}::date))`
  const found = rows(db).where('document.unitId', 'in', units).orderBy('document.createdAt', 'desc')
  return (campaignId === null ? found : found.where('document.campaignId', '=', campaignId)).execute()
}

export const documentById = (db: Reader, documentId: number) =>
  rows(db).where('document.id', '=', documentId).executeTakeFirst()

export type StoredDocument = NonNullable<Awaited<ReturnType<typeof documentById>>>

export const lockDocument = async (tx: Writer, documentId: number): Promise<void> => {
  await tx.selectFrom('officialDocument').where('id', '=', documentId).select('id').forUpdate().execute()
}

export const changeDocument = async (
  tx: Writer,
  documentId: number,
  content: OfficialDocument,
  revision: number,
): Promise<void> => {
  const { symbol, subject } = content
  await tx
    .updateTable('officialDocument')
    .set({ content: stored(content), symbol, subject, revision })
    .where('id', '=', documentId)
    .execute()
}

/** The next number of a unit's series of the year; whoever asks at the same time waits for this one to commit. */
export const nextNumber = async (
  tx: Writer,
  series: { unitId: number; kind: DocumentKind; year: number },
): Promise<number> => {
  await sql`select pg_advisory_xact_lock(${series.unitId}, ${series.year})`.execute(tx)
  const last = await tx
    .selectFrom('officialDocument')
    .where('unitId', '=', series.unitId)
    .where('kind', '=', series.kind)
    .where(sql`extract(year from issued_on)`, '=', series.year)
    .select(eb => eb.fn.max('number').as('number'))
    .executeTakeFirst()
  return (last?.number ?? 0) + 1
}

export const registerDocument = async (
  tx: Writer,
  row: {
    documentId: number
    number: number
    issuedOn: string
    content: OfficialDocument
    revision: number
    at: Date
  },
): Promise<void> => {
  await tx
    .updateTable('officialDocument')
    .set({
      state: 'registered',
      number: row.number,
      issuedOn: row.issuedOn,
      content: stored(row.content),
      revision: row.revision,
      registeredAt: row.at,
    })
    .where('id', '=', row.documentId)
    .execute()
}

export const markSigned = async (
  tx: Writer,
  documentId: number,
  signed: { content: OfficialDocument; revision: number; by: number; at: Date },
): Promise<void> => {
  const { content, revision, by, at } = signed
  await changeDocument(tx, documentId, content, revision)
  await tx
    .updateTable('officialDocument')
    .set({ signedAt: at, signedBy: by })
    .where('id', '=', documentId)
    .execute()
}

export const markIssued = async (tx: Writer, documentId: number, revision: number): Promise<void> => {
  await tx
    .updateTable('officialDocument')
    .set({ state: 'issued', revision })
    .where('id', '=', documentId)
    .execute()
}
