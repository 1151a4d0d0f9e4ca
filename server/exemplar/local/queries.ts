import { type SqlBool, sql } from 'kysely'
import type { ConsentWay } from '../../../domain/exemplar/index.ts'
import type { Writer } from '../../db/database.ts'

interface EvidenceToAdd {
  readonly campaignId: number
  readonly exemplarId: number
  readonly reportId: number
  readonly version: number
  readonly section: string
  readonly start: number
  readonly end: number
  readonly addedAt: Date
  readonly addedBy: number
}

export const addEvidence = async (tx: Writer, evidence: EvidenceToAdd): Promise<number> => {
  const { start, end, ...row } = evidence
  const { id } = await tx
    .insertInto('exemplarEvidence')
    .values({ ...row, span: sql`int4range(${start}::integer, ${end}::integer)` })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const removeEvidence = async (
  tx: Writer,
  at: { readonly campaignId: number; readonly exemplarId: number; readonly evidenceId: number },
): Promise<void> => {
  await tx
    .deleteFrom('exemplarEvidence')
    .where('campaignId', '=', at.campaignId)
    .where('exemplarId', '=', at.exemplarId)
    .where('id', '=', at.evidenceId)
    .execute()
}

interface ConsentToPut {
  readonly campaignId: number
  readonly exemplarId: number
  readonly givenOn: string
  readonly how: ConsentWay
  readonly recordedAt: Date
  readonly recordedBy: number
}

export const putConsent = async (tx: Writer, consent: ConsentToPut): Promise<void> => {
  const { campaignId: _, exemplarId: __, ...set } = consent
  await tx
    .insertInto('exemplarConsent')
    .values(consent)
    .onConflict(conflict => conflict.columns(['campaignId', 'exemplarId']).doUpdateSet(set))
    .execute()
}

/** One receiver's receipt; false where it is not on the route or has confirmed before. */
export const isWaitedFor = async (
  tx: Writer,
  leg: { readonly campaignId: number; readonly assignmentId: number; readonly unitId: number },
): Promise<boolean> => {
  const found = await tx
    .selectFrom('leg')
    .where('campaignId', '=', leg.campaignId)
    .where('assignmentId', '=', leg.assignmentId)
    .where('receiverUnitId', '=', leg.unitId)
    .where(sql<SqlBool>`received_at is null`)
    .select('position')
    .executeTakeFirst()
  return found !== undefined
}

interface FileToAdd {
  readonly campaignId: number
  readonly exemplarId: number
  readonly reportId: number
  readonly version: number
  readonly attachmentId: number
  readonly addedAt: Date
  readonly addedBy: number
}

/** The same file cited again, perhaps of a later version, is one piece of evidence. */
export const addFile = async (tx: Writer, file: FileToAdd): Promise<number> => {
  const { reportId, version } = file
  const { id } = await tx
    .insertInto('exemplarFile')
    .values(file)
    .onConflict(conflict =>
      conflict.columns(['campaignId', 'exemplarId', 'attachmentId']).doUpdateSet({ reportId, version }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const removeFile = async (
  tx: Writer,
  at: { readonly campaignId: number; readonly exemplarId: number; readonly fileId: number },
): Promise<void> => {
  await tx
    .deleteFrom('exemplarFile')
    .where('campaignId', '=', at.campaignId)
    .where('exemplarId', '=', at.exemplarId)
    .where('id', '=', at.fileId)
    .execute()
}
