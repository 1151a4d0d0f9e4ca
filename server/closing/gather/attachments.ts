import { dayOfMoment, type Part, partOf, plainName } from './part.ts'
import { attachmentsKept } from './queries.ts'
import type { Scope } from './scope.ts'

/** Files that units handed in, as they are. */
export async function* attachmentParts({ db, campaign }: Scope): AsyncGenerator<Part> {
  for (const { id, name, size, sha256, unit, keptAt } of await attachmentsKept(db, campaign.id)) {
    if (sha256 === null || keptAt === null) continue
    const path = `08-tep-dinh-kem/${id}-${plainName(name)}`
    const about = { date: dayOfMoment(keptAt), author: unit }
    yield partOf({ path, kind: 'attachment', title: name }, { attachmentId: id, size, sha256 }, about)
  }
}
