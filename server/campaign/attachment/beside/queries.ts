import type { Reader, Writer } from '../../../db/database.ts'
import { shownFiles } from '../queries.ts'

/** What one person has added to what they are about to say. */
export const ownBeside = (
  db: Reader,
  at: { campaignId: number; assignmentId: number; about: string; uploadedBy: number },
) =>
  shownFiles(db)
    .where('attachment.campaignId', '=', at.campaignId)
    .where('attachment.assignmentId', '=', at.assignmentId)
    .where('attachment.about', '=', at.about)
    .where('attachment.uploadedBy', '=', at.uploadedBy)
    .where('attachment.frozen', '=', false)
    .execute()

/** What a person added becomes part of what was said. */
export const claimStored = async (
  tx: Writer,
  at: { campaignId: number; assignmentId: number; from: string; to: string; uploadedBy: number },
): Promise<number> => {
  const claimed = await tx
    .updateTable('attachment')
    .set({ about: at.to, frozen: true })
    .where('campaignId', '=', at.campaignId)
    .where('assignmentId', '=', at.assignmentId)
    .where('about', '=', at.from)
    .where('uploadedBy', '=', at.uploadedBy)
    .where('keptAt', 'is not', null)
    .where('removedAt', 'is', null)
    .returning('id')
    .execute()
  return claimed.length
}

export const filesAbout = (db: Reader, campaignIds: readonly number[], abouts: readonly string[]) =>
  db
    .selectFrom('attachment')
    .where('campaignId', 'in', [...campaignIds, 0])
    .where('about', 'in', [...abouts, ''])
    .where('frozen', '=', true)
    .select(['about', 'id', 'section', 'kind', 'name', 'mediaType', 'size', 'sha256'])
    .orderBy('keptAt')
    .orderBy('id')
    .execute()
