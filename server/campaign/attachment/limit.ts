import { defaultAttachmentLimit } from '../../../domain/campaign/index.ts'
import type { Reader } from '../../db/database.ts'
import { readSetting } from '../../org/index.ts'

/** Bytes that one attachment may have: the setting where there is one. */
export const attachmentLimit = async (db: Reader): Promise<number> => {
  const set = await readSetting(db, 'attachmentLimit')
  return typeof set === 'number' && set > 0 ? set : defaultAttachmentLimit
}
