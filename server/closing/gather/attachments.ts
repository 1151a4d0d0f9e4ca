import { attachmentPieces } from '../../campaign/index.ts'
import { pagesOf } from './pages.ts'
import { dayOfMoment, type Part, partOf, plainName } from './part.ts'
import { attachmentsKept } from './queries.ts'
import type { Scope } from './scope.ts'

/** Counting its pages takes a file whole: a larger one goes without, so that memory stays flat. */
const countedAtMost = 20_000_000

const pagesIn = async (db: Scope['db'], campaignId: number, file: { id: number; name: string }) => {
  if (!file.name.toLowerCase().endsWith('.pdf')) return null
  const pieces: Uint8Array[] = []
  for await (const piece of attachmentPieces(db, campaignId, file.id)) pieces.push(piece)
  return pagesOf(file.name, new Uint8Array(Buffer.concat(pieces)))
}

/** Files that units handed in, as they are. */
export async function* attachmentParts({ db, campaign }: Scope): AsyncGenerator<Part> {
  for (const { id, name, size, sha256, unit, keptAt } of await attachmentsKept(db, campaign.id)) {
    if (sha256 === null || keptAt === null) continue
    const path = `08-tep-dinh-kem/${id}-${plainName(name)}`
    const pages = size > countedAtMost ? null : await pagesIn(db, campaign.id, { id, name })
    const about = { date: dayOfMoment(keptAt), author: unit, pages }
    yield partOf({ path, kind: 'attachment', title: name }, { attachmentId: id, size, sha256 }, about)
  }
}
