import { createHash } from 'node:crypto'
import {
  attachmentEndings,
  attachmentProblems,
  beginAttachment,
  campaignProblems,
  finishAttachment,
  pieceLimit,
  promisedType,
  removeAttachment,
  sendPiece,
} from '../../../domain/campaign/index.ts'
import { type Contract, roles, sharedProblems } from '../../../domain/shared/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Action, action, type Subject } from '../../http/action.ts'
import { rolesAt } from '../../org/index.ts'
import { moveAssignment } from '../queries.ts'
import { assignmentOr404 } from '../stored.ts'
import { announce, goingOn } from './beginning.ts'
import { demandBeginning, demandContent } from './content.ts'
import {
  addPiece,
  attachmentById,
  bytesBetween,
  keepAttachment,
  lockAttachment,
  piecesOf,
  removeStored,
  type StoredAttachment,
} from './queries.ts'

export const attachmentOr404 = async (
  db: Reader,
  input: { readonly campaignId: number; readonly attachmentId: number },
): Promise<StoredAttachment> => {
  const attachment = await attachmentById(db, input.campaignId, input.attachmentId)
  if (attachment === undefined) throw attachmentProblems.notFound()
  return attachment
}

/** A duty's own files are whose it is; what lies beside it is, until it is said, of whoever adds it. */
const demandOwn = async (
  db: Reader,
  subject: Subject,
  attachment: StoredAttachment,
  { label }: Contract,
  now: Date,
): Promise<void> => {
  const { about, uploadedBy, unitId } = attachment
  if (about !== null) {
    if (uploadedBy !== subject.personId) throw attachmentProblems.notFound()
    return
  }
  if ((await rolesAt(db, subject, unitId, now)).includes('reporter')) return
  throw sharedProblems.notAllowed({ action: label.vi, roles: roles.reporter.vi })
}

/** While a report awaits its verdict, what belongs to it stands still. */
const demandOpen = (
  { kind, state }: { readonly kind: string; readonly state: string },
  campaignState: string,
): void => {
  if (campaignState === 'closed') throw campaignProblems.closed()
  if (kind === 'report' && state === 'delivered') throw attachmentProblems.handedIn()
}

/** A file beside a duty does not care how far the duty is. */
const ofDuty = ({ about, assignmentKind, assignmentState }: StoredAttachment) =>
  about === null ? { kind: assignmentKind, state: assignmentState } : { kind: '', state: '' }

const begin = action(beginAttachment, {
  may: {
    at: async (db, input) => (await assignmentOr404(db, input.campaignId, input.assignmentId)).unitId,
  },
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, assignmentId } = input
    const assignment = await assignmentOr404(tx, campaignId, assignmentId)
    const event = { about: `assignment:${assignmentId}`, unitId: assignment.unitId, campaignId: null }
    const file = { ...input, about: null, uploadedBy: subject.personId }
    const known = await goingOn(tx, file)
    if (known !== undefined) return { output: known, event }
    demandOpen(assignment, assignment.campaignState)
    const output = await announce(tx, file, now)
    // A duty with a file of its own is begun: an amendment of the plan no longer takes it away unasked.
    if (assignment.state === 'open')
      await moveAssignment(tx, { campaignId, assignmentId, state: 'drafting', at: now })
    const data = { attachmentId: output.attachmentId, name: input.name, size: input.size }
    return { output, event: { ...event, data } }
  },
})

/** The upload of whoever asks; another's is none of theirs. */
const ownUpload = async (
  { tx, subject, now }: { readonly tx: Writer; readonly subject: Subject; readonly now: Date },
  contract: Contract,
  input: { readonly campaignId: number; readonly attachmentId: number },
): Promise<StoredAttachment> => {
  const attachment = await attachmentOr404(tx, input)
  await demandOwn(tx, subject, attachment, contract, now)
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
  may: 'person',
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, attachmentId, offset, bytes } = input
    if (bytes.length > pieceLimit) throw sharedProblems.tooLarge({ limit: 1 })
    const upload = await ownUpload({ tx, subject, now }, sendPiece, input)
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
  may: 'person',
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, attachmentId } = input
    const upload = await ownUpload({ tx, subject, now }, finishAttachment, input)
    const event = { about: `attachment:${attachmentId}`, unitId: upload.unitId, campaignId }
    if (upload.sha256 !== null) return { output: { attachmentId, sha256: upload.sha256 }, event }
    const { name, size, received } = upload
    if (received !== size) throw attachmentProblems.incomplete({ file: name, received, size })
    demandOpen(ofDuty(upload), upload.campaignState)
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
  may: 'person',
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, attachmentId } = input
    const attachment = await attachmentOr404(tx, input)
    await demandOwn(tx, subject, attachment, removeAttachment, now)
    const { about, frozen, name, sha256 } = attachment
    if (about !== null && frozen) throw attachmentProblems.said({ file: name })
    demandOpen(ofDuty(attachment), attachment.campaignState)
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
