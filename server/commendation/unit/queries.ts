import { type SqlBool, sql } from 'kysely'
import type { DossierPart, NomineeProfile } from '../../../domain/commendation/index.ts'
import type { Writer } from '../../db/database.ts'

export const addNominee = async (
  tx: Writer,
  row: NomineeProfile & {
    readonly campaignId: number
    readonly unitId: number
    readonly addedAt: Date
    readonly addedBy: number
  },
): Promise<number> =>
  (await tx.insertInto('commendationNominee').values(row).returning('id').executeTakeFirstOrThrow()).id

export const changeNominee = async (
  tx: Writer,
  { campaignId, nomineeId }: { readonly campaignId: number; readonly nomineeId: number },
  profile: NomineeProfile,
): Promise<void> => {
  await tx
    .updateTable('commendationNominee')
    .set({ ...profile, revision: sql`revision + 1` })
    .where('campaignId', '=', campaignId)
    .where('id', '=', nomineeId)
    .execute()
}

/** Takes out all that names the nominee. */
export const removeNominee = async (tx: Writer, campaignId: number, nomineeId: number): Promise<void> => {
  for (const table of ['commendationPaper', 'commendationVote'] as const)
    await tx
      .deleteFrom(table)
      .where('campaignId', '=', campaignId)
      .where('nomineeId', '=', nomineeId)
      .execute()
  await tx
    .deleteFrom('commendationNominee')
    .where('campaignId', '=', campaignId)
    .where('id', '=', nomineeId)
    .execute()
}

interface PaperToPut {
  readonly campaignId: number
  readonly unitId: number
  readonly part: DossierPart
  readonly nomineeId: number | null
  readonly number: string
  readonly datedOn: string
  readonly confirmedBy: string
  readonly extract: string
  readonly fileId: number | null
  readonly putAt: Date
  readonly putBy: number
}

/** In the place of the one that stood there; its file stays unless another comes. */
export const putPaperRow = async (tx: Writer, paper: PaperToPut): Promise<number> => {
  const { fileId, ...words } = paper
  const changed = await tx
    .updateTable('commendationPaper')
    .set({ ...words, ...(fileId === null ? {} : { fileId }), fine: null, remark: '' })
    .where('campaignId', '=', paper.campaignId)
    .where('unitId', '=', paper.unitId)
    .where('part', '=', paper.part)
    .where(sql<SqlBool>`nominee_id is not distinct from ${paper.nomineeId}::integer`)
    .returning('id')
    .executeTakeFirst()
  if (changed !== undefined) return changed.id
  return (await tx.insertInto('commendationPaper').values(paper).returning('id').executeTakeFirstOrThrow()).id
}
