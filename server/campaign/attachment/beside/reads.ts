import {
  beginBeside,
  type FrozenAttachment,
  listBeside,
  removeAttachment,
} from '../../../../domain/campaign/index.ts'
import type { Reader, Writer } from '../../../db/database.ts'
import { type Query, query } from '../../../http/action.ts'
import { attachmentLimit } from '../limit.ts'
import { attachmentById, piecesOf } from '../queries.ts'
import { claimStored, filesAbout, ownBeside } from './queries.ts'

const list = query(listBeside, {
  may: 'person',
  run: async ({ db, subject, input }) => ({
    attachments: (await ownBeside(db, { ...input, uploadedBy: subject.personId })).flatMap(
      ({ sha256, keptAt, ...row }) =>
        sha256 === null || keptAt === null ? [] : [{ ...row, sha256, keptAt: keptAt.toISOString() }],
    ),
    limit: await attachmentLimit(db, input.campaignId),
    may: [beginBeside.name, removeAttachment.name],
  }),
})

export const besideQueries: readonly Query[] = [list]

interface Saying {
  readonly campaignId: number
  readonly assignmentId: number
  readonly from: string
  readonly to: string
  readonly uploadedBy: number
}

/** With the words, the files that a person added to them are said: from then on they stay. Gives back how many. */
export const sayFiles = (tx: Writer, saying: Saying): Promise<number> => claimStored(tx, saying)

/** The files of what was said, by what they belong to. */
export const saidFiles = async (
  db: Reader,
  campaignIds: readonly number[],
  abouts: readonly string[],
): Promise<ReadonlyMap<string, readonly FrozenAttachment[]>> => {
  const found = new Map<string, FrozenAttachment[]>()
  for (const { about, sha256, ...file } of await filesAbout(db, campaignIds, abouts)) {
    if (about === null || sha256 === null) continue
    found.set(about, [...(found.get(about) ?? []), { ...file, sha256 }])
  }
  return found
}

/** One file beside a duty, with its bytes; undefined where there is none, or none whole. */
export const fileBeside = async (db: Reader, campaignId: number, attachmentId: number) => {
  const stored = await attachmentById(db, campaignId, attachmentId)
  if (stored === undefined || stored.about === null || stored.keptAt === null) return undefined
  const { about, uploadedBy, name: fileName, mediaType, size } = stored
  return {
    about,
    uploadedBy,
    file: { fileName, mediaType, size, pieces: piecesOf(db, campaignId, attachmentId) },
  }
}
