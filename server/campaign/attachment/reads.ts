import {
  attachmentProblems,
  beginAttachment,
  isPicture,
  listAttachments,
  readAttachment,
  readPicture,
  removeAttachment,
} from '../../../domain/campaign/index.ts'
import { allowedVerbs, type Role } from '../../../domain/shared/index.ts'
import type { Reader } from '../../db/database.ts'
import { type Query, query, type Subject } from '../../http/action.ts'
import { rolesAt } from '../../org/index.ts'
import { legsOf } from '../queries.ts'
import { assignmentOr404 } from '../stored.ts'
import { attachmentOr404 } from './actions.ts'
import { besideQueries } from './beside/reads.ts'
import { attachmentLimit } from './limit.ts'
import { attachmentsOf, piecesOf, type StoredAttachment, uploadOf } from './queries.ts'

interface Owned {
  readonly assignmentId: number
  readonly unitId: number
  readonly campaignUnitId: number
}

interface Place extends Owned {
  /** Files may be added and removed now. */
  readonly movable: boolean
}

/** Whoever the route names as receiver reads at their own unit, everybody else at the unit that owes it. */
const readingUnit = async (db: Reader, place: Owned, subject: Subject): Promise<number> => {
  const legs = await legsOf(db, [place.assignmentId])
  return legs.some(leg => leg.receiverUnitId === subject.unitId) ? subject.unitId : place.unitId
}

/** What is not handed in yet is seen by the unit itself and by the officers of the campaign. */
const seesDraft = async (db: Reader, place: Owned, subject: Subject, now: Date): Promise<boolean> => {
  const own: readonly Role[] = await rolesAt(db, subject, place.unitId, now)
  if (own.includes('reporter') || own.includes('leader')) return true
  return (await rolesAt(db, subject, place.campaignUnitId, now)).includes('officer')
}

const placeOf = async (db: Reader, campaignId: number, assignmentId: number): Promise<Place> => {
  const assignment = await assignmentOr404(db, campaignId, assignmentId)
  const { unitId, campaignUnitId, kind, state, campaignState } = assignment
  const movable = campaignState === 'open' && !(kind === 'report' && state === 'delivered')
  return { movable, assignmentId, unitId, campaignUnitId }
}

const list = query(listAttachments, {
  may: {
    at: async (db, { campaignId, assignmentId }, subject) =>
      readingUnit(db, await placeOf(db, campaignId, assignmentId), subject),
  },
  run: async ({ db, subject, input, now }) => {
    const { campaignId, assignmentId } = input
    const place = await placeOf(db, campaignId, assignmentId)
    const draft = await seesDraft(db, place, subject, now)
    const stored = await attachmentsOf(db, campaignId, assignmentId)
    const held = await rolesAt(db, subject, place.unitId, now)
    return {
      attachments: stored.flatMap(({ sha256, keptAt, ...row }) =>
        sha256 === null || keptAt === null || !(draft || row.frozen)
          ? []
          : [{ ...row, sha256, keptAt: keptAt.toISOString() }],
      ),
      limit: await attachmentLimit(db, campaignId),
      may: place.movable ? allowedVerbs([beginAttachment, removeAttachment], held) : [],
    }
  },
})

/** A file for whoever may see it. */
const served = async (db: Reader, attachment: StoredAttachment, subject: Subject, now: Date) => {
  const { campaignId, id, name: fileName, mediaType, size, frozen, keptAt } = attachment
  const seen =
    keptAt !== null &&
    attachment.about === null &&
    (frozen || (await seesDraft(db, attachment, subject, now)))
  if (!seen) throw attachmentProblems.notFound()
  return { fileName, mediaType, size, pieces: piecesOf(db, campaignId, id) }
}

const pictureOr404 = async (
  db: Reader,
  { campaignId, uploadId }: { campaignId: number; uploadId: string },
) => {
  const upload = await uploadOf(db, uploadId)
  if (upload === undefined || !isPicture(upload)) throw attachmentProblems.notFound()
  return attachmentOr404(db, { campaignId, attachmentId: upload.id })
}

const picture = query(readPicture, {
  may: { at: async (db, input, subject) => readingUnit(db, await pictureOr404(db, input), subject) },
  run: async ({ db, subject, input, now }) => served(db, await pictureOr404(db, input), subject, now),
})

const file = query(readAttachment, {
  may: { at: async (db, input, subject) => readingUnit(db, await attachmentOr404(db, input), subject) },
  run: async ({ db, subject, input, now }) => served(db, await attachmentOr404(db, input), subject, now),
})

export const attachmentQueries: readonly Query[] = [list, file, picture, ...besideQueries]
