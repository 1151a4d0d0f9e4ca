import type { Bilingual, Role } from '../../domain/shared/index.ts'
import type { Writer } from '../db/database.ts'
import { tell } from '../org/index.ts'

interface Told {
  readonly campaignId: number
  readonly assignmentId: number
  /** Of the locality. */
  readonly unitId: number
  readonly unitName: string
  readonly by: number
  readonly now: Date
}

/** Notices stay on many screens: they name the unit and never a person who is put forward. */
const told = async (
  tx: Writer,
  { campaignId, assignmentId, unitId, by, now }: Told,
  to: { readonly unitIds: readonly number[]; readonly roles: readonly Role[]; readonly above?: boolean },
  kind: string,
  words: Bilingual,
): Promise<void> => {
  const path = `/dien-hinh/${campaignId}/don-vi/${assignmentId}`
  const about = `assignment:${assignmentId}`
  await tell(tx, { to, except: by, kind, about, words, path, campaignId, unitId, now })
}

/** The locality's reporters learn what the province decided about its files. */
export const tellLocality = (tx: Writer, about: Told, kind: string, words: Bilingual): Promise<void> =>
  told(tx, about, { unitIds: [about.unitId], roles: ['reporter'] }, kind, words)

/** The officers of the campaign learn what a locality did. */
export const tellOfficers = (
  tx: Writer,
  about: Told & { readonly campaignUnitId: number },
  kind: string,
  words: Bilingual,
): Promise<void> => told(tx, about, { unitIds: [about.campaignUnitId], roles: ['officer'] }, kind, words)

/** The council learns that it is one. */
export const tellCouncil = async (
  tx: Writer,
  {
    campaignId,
    unitId,
    personIds,
    by,
    now,
  }: {
    readonly campaignId: number
    readonly unitId: number
    readonly personIds: readonly number[]
    readonly by: number
    readonly now: Date
  },
): Promise<void> => {
  await tell(tx, {
    to: { personIds },
    except: by,
    kind: 'exemplar.appoint',
    about: `campaign:${campaignId}`,
    words: {
      vi: 'Anh/chị được cử vào hội đồng chấm điểm điển hình.',
      en: 'You were appointed to the council that scores the exemplars.',
    },
    path: `/dien-hinh/${campaignId}/cham-diem`,
    campaignId,
    unitId,
    now,
  })
}
