import { attachmentPieces, picturesNamed } from '../../campaign/index.ts'
import type { Reader } from '../../db/database.ts'

/** Bytes of pictures that one document may hold; what is beyond stays as its words. */
const atMost = 60_000_000

/** The bytes of a campaign's pictures, by the name their sender gave them; one that is not at hand is not among them. */
export const pictureBytes = async (
  db: Reader,
  campaignId: number,
  uploadIds: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const held = new Map<string, Uint8Array>()
  let left = atMost
  for (const { id, uploadId, size, keptAt } of uploadIds.length === 0
    ? []
    : await picturesNamed(db, uploadIds)) {
    if (size > left || keptAt === null) continue
    left -= size
    const pieces: Uint8Array[] = []
    for await (const piece of attachmentPieces(db, campaignId, id)) pieces.push(piece)
    held.set(uploadId, new Uint8Array(Buffer.concat(pieces)))
  }
  return held
}
