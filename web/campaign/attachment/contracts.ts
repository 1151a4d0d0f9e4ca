import type * as campaign from '../../../domain/campaign/index.ts'
import { named } from '../../api/index.ts'

/** What is asked and written about files, by name: a page that shows some does without the shapes of all that. */
export const beginAttachment = named<typeof campaign.beginAttachment>('attachment.begin')
export const beginBeside = named<typeof campaign.beginBeside>('attachment.beginBeside')
export const sendPiece = named<typeof campaign.sendPiece>('attachment.send')
export const finishAttachment = named<typeof campaign.finishAttachment>('attachment.finish')
export const removeAttachment = named<typeof campaign.removeAttachment>('attachment.remove')
export const listAttachments = named<typeof campaign.listAttachments>('attachment.list')
export const readAttachment = named<typeof campaign.readAttachment>('attachment.file')
export const readPicture = named<typeof campaign.readPicture>('attachment.picture')
