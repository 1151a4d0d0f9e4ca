import { finishAttachment, keepAttachmentText, promisedType } from '../../../../domain/campaign/index.ts'
import { Problem } from '../../../../domain/shared/index.ts'
import type { StoredEvent } from '../../../db/ledger.ts'
import { type Action, action } from '../../../http/action.ts'
import { type Kernel, performWrite } from '../../../http/kernel.ts'
import type { Follower } from '../../../jobs/follower.ts'
import { subjectOf } from '../../../org/index.ts'
import { readPlanFile } from '../../../plan/index.ts'
import { attachmentOr404 } from '../actions.ts'
import { attachmentById, piecesOf, putText } from '../queries.ts'
import { workbookText } from './workbook.ts'

const keepText: Action = action(keepAttachmentText, {
  may: 'person',
  run: async ({ tx, input, now }) => {
    const { campaignId, attachmentId, text } = input
    const { unitId } = await attachmentOr404(tx, input)
    await putText(tx, { campaignId, attachmentId, text, readAt: now })
    const data = { characters: text.length }
    return { output: {}, event: { about: `attachment:${attachmentId}`, unitId, campaignId: null, data } }
  },
})

const charactersAtMost = 2_000_000

const readable = async (file: string, bytes: Uint8Array): Promise<string> => {
  const type = promisedType(file)
  if (type === 'xlsx') return workbookText(bytes, file)
  if (type !== 'pdf' && type !== 'docx') return ''
  return (await readPlanFile(bytes, file, { recognise: false })).text
}

/** The words of a file; none of a picture, of a scan, or of what turns out to be damaged. */
export const textOf = async (file: string, bytes: Uint8Array): Promise<string> => {
  try {
    return (await readable(file, bytes)).slice(0, charactersAtMost)
  } catch (error) {
    if (error instanceof Problem) return ''
    throw error
  }
}

/** A number of its own for each event: a repeat after a killed process keeps the same text once. */
const keyOf = (event: StoredEvent): string =>
  `00000000-0000-4000-8001-${event.id.toString(16).padStart(12, '0')}`

const readAttachmentText = async (kernel: Kernel, event: StoredEvent): Promise<void> => {
  const attachmentId = Number(/^attachment:(\d+)$/.exec(event.about)?.[1])
  const { campaignId, personId } = event
  if (!Number.isInteger(attachmentId) || campaignId === null || personId === null) return
  const attachment = await attachmentById(kernel.db, campaignId, attachmentId)
  const subject = await subjectOf(kernel.db, personId, kernel.clock())
  if (attachment === undefined || subject === null) return
  const pieces: Uint8Array[] = []
  for await (const piece of piecesOf(kernel.db, campaignId, attachmentId)) pieces.push(piece)
  const text = await textOf(attachment.name, new Uint8Array(Buffer.concat(pieces)))
  const input = { campaignId, attachmentId, text }
  const sender = { token: null, subject, address: null }
  await performWrite(kernel, keepText, { input, key: keyOf(event), sender })
}

/** Reading needs the file whole, so it is done apart from any request, two files at a time at most. */
export const attachmentFollowers: readonly Follower[] = [
  { name: 'attachment.readText', on: [finishAttachment.name], run: readAttachmentText },
]
