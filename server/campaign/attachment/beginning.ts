import {
  attachmentEndings,
  attachmentProblems,
  attachmentsAtMost,
  attachmentTypes,
  promisedType,
} from '../../../domain/campaign/index.ts'
import type { Writer } from '../../db/database.ts'
import { attachmentLimit } from './limit.ts'
import { addAttachment, countAttachments, dropAbandoned, lockAssignment, uploadOf } from './queries.ts'

const megabyte = 1_000_000
/** An upload that nobody went on with for so many days is let go of. */
const abandonedAfterDays = 14
const dayMs = 86_400_000

interface Announced {
  readonly campaignId: number
  readonly assignmentId: number
  readonly uploadId: string
  readonly section: string | null
  readonly kind: string | null
  /** What was or is being said that it belongs to; null for a file of the duty itself. */
  readonly about: string | null
  readonly name: string
  readonly size: number
  readonly uploadedBy: number
}

interface Begun {
  readonly attachmentId: number
  readonly received: number
  readonly kept: boolean
}

const demandTaken = (file: string, size: number, limit: number) => {
  const type = promisedType(file)
  if (type === null) throw attachmentProblems.typeNotTaken({ file, types: attachmentEndings.join(', ') })
  if (size > limit) {
    const inMegabytes = { size: Math.ceil(size / megabyte), limit: Math.floor(limit / megabyte) }
    throw attachmentProblems.tooLarge({ file, ...inMegabytes })
  }
  return type
}

/** How far an upload is that was begun before; undefined for one that begins now. Another's is none of theirs. */
export const goingOn = async (
  tx: Writer,
  { uploadId, assignmentId, about, uploadedBy }: Announced,
): Promise<Begun | undefined> => {
  const known = await uploadOf(tx, uploadId)
  if (known === undefined) return undefined
  const same = known.assignmentId === assignmentId && (known.about === null) === (about === null)
  if (known.uploadedBy !== uploadedBy || !same) throw attachmentProblems.notFound()
  return { attachmentId: known.id, received: known.received, kept: known.keptAt !== null }
}

/** Takes note of a file before its first byte, if there is still room for it. */
export const announce = async (tx: Writer, file: Announced, now: Date): Promise<Begun> => {
  const { campaignId, assignmentId, about } = file
  const type = demandTaken(file.name, file.size, await attachmentLimit(tx, campaignId))
  await lockAssignment(tx, campaignId, assignmentId)
  await dropAbandoned(tx, {
    campaignId,
    assignmentId,
    before: new Date(now.getTime() - abandonedAfterDays * dayMs),
  })
  const count = await countAttachments(tx, campaignId, assignmentId, about)
  if (count >= attachmentsAtMost) throw attachmentProblems.tooMany({ limit: attachmentsAtMost })
  const { mediaType } = attachmentTypes[type]
  const attachmentId = await addAttachment(tx, { ...file, mediaType, begunAt: now })
  return { attachmentId, received: 0, kept: false }
}
