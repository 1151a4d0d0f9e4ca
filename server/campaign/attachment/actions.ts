import { createHash } from 'node:crypto'
import {
  attachmentEndings,
  attachmentProblems,
  attachmentsAtMost,
  attachmentTypes,
  beginAttachment,
  campaignProblems,
  finishAttachment,
  pieceLimit,
  promisedType,
  removeAttachment,
  sendPiece,
} from '../../../domain/campaign/index.ts'
import { sharedProblems } from '../../../domain/shared/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Action, action, type Subject } from '../../http/action.ts'
import { moveAssignment } from '../queries.ts'
import { assignmentOr404 } from '../stored.ts'
import { demandBeginning, demandContent } from './content.ts'
import { attachmentLimit } from './limit.ts'
import {
  addAttachment,
  addPiece,
  attachmentById,
  bytesBetween,
  countAttachments,
  dropAbandoned,
  keepAttachment,
  lockAssignment,
  lockAttachment,
  piecesOf,
  removeStored,
  type StoredAttachment,
  uploadOf,
} from './queries.ts'

const megabyte = 1_000_000
/** An upload that nobody went on with for so many days is let go of. */
const abandonedAfterDays = 14
const dayMs = 86_400_000

export const attachmentOr404 = async (
  db: Reader,
  input: { readonly campaignId: number; readonly attachmentId: number },
): Promise<StoredAttachment> => {
  const attachment = await attachmentById(db, input.campaignId, input.attachmentId)
  if (attachment === undefined) throw attachmentProblems.notFound()
  return attachment
}

const ownUnit = {
  at: async (db: Reader, input: { readonly campaignId: number; readonly attachmentId: number }) =>
    (await attachmentOr404(db, input)).unitId,
}

/** While a report awaits its verdict, what belongs to it stands still. */
const demandOpen = (
  { kind, state }: { readonly kind: string; readonly state: string },
  campaignState: string,
): void => {
  if (campaignState === 'closed') throw campaignProblems.closed()
  if (kind === 'report' && state === 'delivered') throw attachmentProblems.handedIn()
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

const begin = action(beginAttachment, {
  may: {
    at: async (db, input) => (await assignmentOr404(db, input.campaignId, input.assignmentId)).unitId,
  },
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, assignmentId, uploadId } = input
    const assignment = await assignmentOr404(tx, campaignId, assignmentId)
    const event = { about: `assignment:${assignmentId}`, unitId: assignment.unitId, campaignId: null }
    const known = await uploadOf(tx, uploadId)
    if (known !== undefined) {
      if (known.uploadedBy !== subject.personId || known.assignmentId !== assignmentId)
        throw attachmentProblems.notFound()
      const { id: attachmentId, received } = known
      return { output: { attachmentId, received, kept: known.keptAt !== null }, event }
    }
    demandOpen(assignment, assignment.campaignState)
    const type = demandTaken(input.name, input.size, await attachmentLimit(tx))
    await lockAssignment(tx, campaignId, assignmentId)
    await dropAbandoned(tx, {
      campaignId,
      assignmentId,
      before: new Date(now.getTime() - abandonedAfterDays * dayMs),
    })
    const count = await countAttachments(tx, campaignId, assignmentId)
    if (count >= attachmentsAtMost) throw attachmentProblems.tooMany({ limit: attachmentsAtMost })
    const { mediaType } = attachmentTypes[type]
    const row = { ...input, mediaType, uploadedBy: subject.personId, begunAt: now }
    const attachmentId = await addAttachment(tx, row)
    // A duty with a file of its own is begun: an amendment of the plan no longer takes it away unasked.
    if (assignment.state === 'open')
      await moveAssignment(tx, { campaignId, assignmentId, state: 'drafting', at: now })
    const data = { attachmentId, name: input.name, size: input.size }
    return { output: { attachmentId, received: 0, kept: false }, event: { ...event, data } }
  },
})

/** The upload of whoever asks; another's is none of theirs. */
const ownUpload = async (
  tx: Writer,
  subject: Subject,
  input: { readonly campaignId: number; readonly attachmentId: number },
): Promise<StoredAttachment> => {
  const attachment = await attachmentOr404(tx, input)
  if (attachment.uploadedBy !== subject.personId) throw attachmentProblems.notFound()
  const received = await lockAttachment(tx, input.campaignId, input.attachmentId)
  return { ...attachment, received }
}

const typeOf = ({ name }: { readonly name: string }) => {
  const type = promisedType(name)
  if (type === null)
    throw attachmentProblems.typeNotTaken({ file: name, types: attachmentEndings.join(', ') })
  return type
}

const send = action(sendPiece, {
  may: ownUnit,
  run: async ({ tx, subject, input }) => {
    const { campaignId, attachmentId, offset, bytes } = input
    if (bytes.length > pieceLimit) throw sharedProblems.tooLarge({ limit: 1 })
    const upload = await ownUpload(tx, subject, input)
    const fits = offset === upload.received && bytes.length > 0 && offset + bytes.length <= upload.size
    if (fits && offset === 0) demandBeginning(typeOf(upload), upload, bytes)
    if (fits) await addPiece(tx, { campaignId, attachmentId, atByte: offset, bytes })
    const received = fits ? offset + bytes.length : upload.received
    return {
      output: { received },
      // Not told to the campaign's open pages: a file under way changes nothing they show.
      event: {
        about: `attachment:${attachmentId}`,
        unitId: upload.unitId,
        campaignId: null,
        data: { received },
      },
    }
  },
})

const finish = action(finishAttachment, {
  may: ownUnit,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, attachmentId } = input
    const upload = await ownUpload(tx, subject, input)
    const event = { about: `attachment:${attachmentId}`, unitId: upload.unitId, campaignId }
    if (upload.sha256 !== null) return { output: { attachmentId, sha256: upload.sha256 }, event }
    const { name, size, received } = upload
    if (received !== size) throw attachmentProblems.incomplete({ file: name, received, size })
    demandOpen({ kind: upload.assignmentKind, state: upload.assignmentState }, upload.campaignState)
    await demandContent(typeOf(upload), upload, (from, to) =>
      bytesBetween(tx, campaignId, attachmentId, { from, to }),
    )
    const hash = createHash('sha256')
    for await (const piece of piecesOf(tx, campaignId, attachmentId)) hash.update(piece)
    const sha256 = hash.digest('hex')
    await keepAttachment(tx, { campaignId, attachmentId, sha256, at: now })
    return { output: { attachmentId, sha256 }, event: { ...event, data: { name, size, sha256 } } }
  },
})

const remove = action(removeAttachment, {
  may: ownUnit,
  run: async ({ tx, input, now }) => {
    const { campaignId, attachmentId } = input
    const attachment = await attachmentOr404(tx, input)
    const { assignmentKind: kind, assignmentState: state, frozen, name, sha256 } = attachment
    demandOpen({ kind, state }, attachment.campaignState)
    await removeStored(tx, { campaignId, attachmentId, frozen, at: now })
    return {
      output: {},
      event: {
        about: `attachment:${attachmentId}`,
        unitId: attachment.unitId,
        campaignId,
        data: { name, sha256, stays: frozen },
      },
    }
  },
})

export const attachmentActions: readonly Action[] = [begin, send, finish, remove]
