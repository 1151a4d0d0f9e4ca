import { type SqlBool, sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'

interface AttachmentToBegin {
  readonly campaignId: number
  readonly assignmentId: number
  readonly uploadId: string
  readonly section: string | null
  readonly kind: string | null
  readonly about: string | null
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly uploadedBy: number
  readonly begunAt: Date
}

/** Attachments of one duty are begun one after the other, so that their number holds. */
export const lockAssignment = async (tx: Writer, campaignId: number, assignmentId: number): Promise<void> => {
  await tx
    .selectFrom('assignment')
    .where('campaignId', '=', campaignId)
    .where('id', '=', assignmentId)
    .select('id')
    .forUpdate()
    .execute()
}

export const uploadOf = (db: Reader, uploadId: string) =>
  db.selectFrom('attachment').where('uploadId', '=', uploadId).selectAll().executeTakeFirst()

/** What the pictures of a text are, as far as the server has heard of them. */
export const picturesNamed = (db: Reader, uploadIds: readonly string[]) =>
  db
    .selectFrom('attachment')
    .where('uploadId', 'in', [...uploadIds])
    .where('about', 'is', null)
    .select(['id', 'uploadId', 'assignmentId', 'mediaType', 'size', 'keptAt', 'removedAt'])
    .execute()

export const addAttachment = async (tx: Writer, attachment: AttachmentToBegin): Promise<number> =>
  (await tx.insertInto('attachment').values(attachment).returning('id').executeTakeFirstOrThrow()).id

/** How many a duty has, or what is said beside it, those under way included. */
export const countAttachments = async (
  db: Reader,
  campaignId: number,
  assignmentId: number,
  about: string | null,
): Promise<number> => {
  const { count } = await db
    .selectFrom('attachment')
    .where('campaignId', '=', campaignId)
    .where('assignmentId', '=', assignmentId)
    .where('about', 'is not distinct from', about)
    .where('removedAt', 'is', null)
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Uploads of a duty that nobody has gone on with for long are let go of. */
export const dropAbandoned = async (
  tx: Writer,
  at: { campaignId: number; assignmentId: number; before: Date },
): Promise<void> => {
  await tx
    .deleteFrom('attachment')
    .where('campaignId', '=', at.campaignId)
    .where('assignmentId', '=', at.assignmentId)
    .where('keptAt', 'is', null)
    .where('begunAt', '<', at.before)
    .execute()
}

export const attachmentById = (db: Reader, campaignId: number, attachmentId: number) =>
  db
    .selectFrom('attachment')
    .innerJoin('assignment', join =>
      join
        .onRef('assignment.campaignId', '=', 'attachment.campaignId')
        .onRef('assignment.id', '=', 'attachment.assignmentId'),
    )
    .innerJoin('campaign', 'campaign.id', 'attachment.campaignId')
    .where('attachment.campaignId', '=', campaignId)
    .where('attachment.id', '=', attachmentId)
    .selectAll('attachment')
    .select([
      'assignment.unitId',
      'assignment.kind as assignmentKind',
      'assignment.state as assignmentState',
      'campaign.unitId as campaignUnitId',
      'campaign.state as campaignState',
    ])
    .executeTakeFirst()
export type StoredAttachment = NonNullable<Awaited<ReturnType<typeof attachmentById>>>

/** How far an upload is, with nobody else able to add to it before this transaction ends. */
export const lockAttachment = async (
  tx: Writer,
  campaignId: number,
  attachmentId: number,
): Promise<number> => {
  const { received } = await tx
    .selectFrom('attachment')
    .where('campaignId', '=', campaignId)
    .where('id', '=', attachmentId)
    .select('received')
    .forUpdate()
    .executeTakeFirstOrThrow()
  return received
}

interface Piece {
  readonly campaignId: number
  readonly attachmentId: number
  readonly atByte: number
  readonly bytes: Uint8Array
}

export const addPiece = async (tx: Writer, { bytes, ...piece }: Piece): Promise<void> => {
  const { campaignId, attachmentId, atByte } = piece
  await tx
    .insertInto('attachmentPiece')
    .values({ ...piece, bytes: Buffer.from(bytes) })
    .execute()
  await tx
    .updateTable('attachment')
    .set({ received: atByte + bytes.length })
    .where('campaignId', '=', campaignId)
    .where('id', '=', attachmentId)
    .execute()
}

/** The bytes of an attachment in order, one piece in memory at a time. */
export async function* piecesOf(
  db: Reader,
  campaignId: number,
  attachmentId: number,
): AsyncGenerator<Uint8Array> {
  let at = 0
  while (true) {
    const piece = await db
      .selectFrom('attachmentPiece')
      .where('campaignId', '=', campaignId)
      .where('attachmentId', '=', attachmentId)
      .where('atByte', '=', at)
      .select('bytes')
      .executeTakeFirst()
    if (piece === undefined) return
    yield piece.bytes
    at += piece.bytes.length
  }
}

/** Bytes from `from` to before `to`. */
export const bytesBetween = async (
  db: Reader,
  campaignId: number,
  attachmentId: number,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<Uint8Array> => {
  const pieces = await db
    .selectFrom('attachmentPiece')
    .where('campaignId', '=', campaignId)
    .where('attachmentId', '=', attachmentId)
    .where('atByte', '<', to)
    .where(sql<SqlBool>`at_byte + length(bytes) > ${from}`)
    .select([
      sql<Buffer>`substring(bytes from greatest(${from}::int - at_byte, 0) + 1
        for ${to}::int - greatest(${from}::int, at_byte))`.as('bytes'),
    ])
    .orderBy('atByte')
    .execute()
  return new Uint8Array(Buffer.concat(pieces.map(({ bytes }) => bytes)))
}

export const keepAttachment = async (
  tx: Writer,
  kept: { campaignId: number; attachmentId: number; sha256: string; at: Date },
): Promise<void> => {
  await tx
    .updateTable('attachment')
    .set({ sha256: kept.sha256, keptAt: kept.at })
    .where('campaignId', '=', kept.campaignId)
    .where('id', '=', kept.attachmentId)
    .execute()
}

/** Out of the draft: gone with its bytes, or, where a submission names it, only no longer listed. */
export const removeStored = async (
  tx: Writer,
  removed: { campaignId: number; attachmentId: number; frozen: boolean; at: Date },
): Promise<void> => {
  const { campaignId, attachmentId, frozen, at } = removed
  if (frozen) {
    await tx
      .updateTable('attachment')
      .set({ removedAt: at })
      .where('campaignId', '=', campaignId)
      .where('id', '=', attachmentId)
      .execute()
    return
  }
  await tx
    .deleteFrom('attachment')
    .where('campaignId', '=', campaignId)
    .where('id', '=', attachmentId)
    .execute()
}

/** Whole files that nobody took out, as they are shown. */
export const shownFiles = (db: Reader) =>
  db
    .selectFrom('attachment')
    .innerJoin('person', 'person.id', 'attachment.uploadedBy')
    .where('attachment.keptAt', 'is not', null)
    .where('attachment.removedAt', 'is', null)
    .select([
      'attachment.id',
      'attachment.section',
      'attachment.kind',
      'attachment.name',
      'attachment.mediaType',
      'attachment.size',
      'attachment.sha256',
      'attachment.keptAt',
      'attachment.frozen',
      'person.name as uploadedBy',
    ])
    .orderBy('attachment.keptAt')
    .orderBy('attachment.id')

/** What a duty has attached, by section and time; only whole files that nobody took out. */
export const attachmentsOf = (db: Reader, campaignId: number, assignmentId: number) =>
  shownFiles(db)
    .where('attachment.campaignId', '=', campaignId)
    .where('attachment.assignmentId', '=', assignmentId)
    .where('attachment.about', 'is', null)
    .execute()

export const freezeStored = async (tx: Writer, campaignId: number, ids: readonly number[]): Promise<void> => {
  if (ids.length === 0) return
  await tx
    .updateTable('attachment')
    .set({ frozen: true })
    .where('campaignId', '=', campaignId)
    .where('id', 'in', [...ids])
    .execute()
}

export const putText = async (
  tx: Writer,
  row: { campaignId: number; attachmentId: number; text: string; readAt: Date },
): Promise<void> => {
  const { text, readAt } = row
  await tx
    .insertInto('attachmentText')
    .values(row)
    .onConflict(conflict => conflict.columns(['campaignId', 'attachmentId']).doUpdateSet({ text, readAt }))
    .execute()
}
