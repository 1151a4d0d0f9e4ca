import type { FrozenAttachment } from '../../../domain/campaign/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { attachmentsOf, freezeStored } from './queries.ts'

/** What would be handed in with a duty now, in a fixed order. */
export const attachmentsToFreeze = async (
  db: Reader,
  { campaignId, assignmentId }: { readonly campaignId: number; readonly assignmentId: number },
): Promise<FrozenAttachment[]> => {
  const stored = await attachmentsOf(db, campaignId, assignmentId)
  return stored.flatMap(({ id, section, kind, name, mediaType, size, sha256 }) =>
    sha256 === null ? [] : [{ id, section, kind, name, mediaType, size, sha256 }],
  )
}

/** Makes attachments part of what was handed in or closed: their bytes stay for good. */
export const freezeAttachments = (
  tx: Writer,
  campaignId: number,
  attachments: readonly Pick<FrozenAttachment, 'id'>[],
): Promise<void> =>
  freezeStored(
    tx,
    campaignId,
    attachments.map(({ id }) => id),
  )
