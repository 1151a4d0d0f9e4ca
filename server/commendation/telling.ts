import { draftSubmission } from '../../domain/commendation/index.ts'
import type { Bilingual } from '../../domain/shared/index.ts'
import type { Writer } from '../db/database.ts'
import { tell } from '../org/index.ts'

interface Told {
  readonly campaignId: number
  /** Whose dossier. */
  readonly unitId: number
  readonly by: number
  readonly now: Date
}

const aboutDossier = ({ campaignId, unitId }: Told) => ({
  about: `unit:${unitId}`,
  path: `/khen-thuong/${campaignId}/don-vi/${unitId}`,
})

/** Notices stay on many screens: they name the unit and never a person who is put forward. */
export const tellUnit = async (tx: Writer, told: Told, kind: string, words: Bilingual): Promise<void> => {
  const { campaignId, unitId, by, now } = told
  const to = { unitIds: [unitId], roles: ['reporter'] } as const
  await tell(tx, { to, except: by, kind, words, campaignId, unitId, now, ...aboutDossier(told) })
}

/** The emulation board learns what a unit did. */
export const tellBoard = async (
  tx: Writer,
  told: Told & { readonly campaignUnitId: number },
  kind: string,
  words: Bilingual,
): Promise<void> => {
  const { campaignId, unitId, campaignUnitId, by, now } = told
  const to = { unitIds: [campaignUnitId], roles: ['emulation'] } as const
  await tell(tx, { to, except: by, kind, words, campaignId, unitId, now, ...aboutDossier(told) })
}

/** All units that are asked learn that the round is open, and until when. */
export const tellAsked = async (
  tx: Writer,
  {
    campaignId,
    unitIds,
    by,
    now,
  }: Pick<Told, 'campaignId' | 'by' | 'now'> & { readonly unitIds: readonly number[] },
  kind: string,
  words: Bilingual,
): Promise<void> => {
  const to = { unitIds, roles: ['reporter'] } as const
  const path = '/khen-thuong'
  await tell(tx, { to, except: by, kind, words, campaignId, now, about: `campaign:${campaignId}`, path })
}

/** Whoever numbers documents of the province learns that a submission is there. */
export const tellRegistrar = async (
  tx: Writer,
  { campaignId, unitId, by, now, documentId }: Told & { readonly documentId: number },
): Promise<void> => {
  const words = {
    vi: 'Một dự thảo tờ trình đề nghị khen thưởng vừa được lập.',
    en: 'A submission for commendation has been drafted.',
  }
  const place = { about: `document:${documentId}`, path: `/van-ban/${documentId}` }
  const to = { unitIds: [unitId], roles: ['archivist'] } as const
  await tell(tx, { to, except: by, kind: draftSubmission.name, words, campaignId, unitId, now, ...place })
}
