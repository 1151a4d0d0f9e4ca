import { defaultAttachmentLimit } from '../../../domain/campaign/index.ts'
import type { Reader } from '../../db/database.ts'
import { campaignOr404 } from '../stored.ts'

/** Bytes that one attachment of a campaign may have. */
export const attachmentLimit = async (db: Reader, campaignId: number): Promise<number> =>
  (await campaignOr404(db, campaignId)).attachmentLimit ?? defaultAttachmentLimit
