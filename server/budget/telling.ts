import type { Bilingual, Role } from '../../domain/shared/index.ts'
import type { Writer } from '../db/database.ts'
import { tell } from '../org/index.ts'
import type { StoredEstimate } from './queries.ts'

interface Told {
  readonly estimate: StoredEstimate
  readonly kind: string
  readonly words: Bilingual
  readonly by: number
  readonly now: Date
}

const told = async (
  tx: Writer,
  { estimate, kind, words, by, now }: Told,
  to: { readonly unitIds: readonly number[]; readonly roles: readonly Role[] },
): Promise<void> => {
  const { campaignId, id, unitId } = estimate
  const path = `/du-toan/${campaignId}/${id}`
  await tell(tx, { to, except: by, kind, about: `estimate:${id}`, words, path, campaignId, unitId, now })
}

/** Finance learns that something lies with it. */
export const tellFinance = (tx: Writer, about: Told): Promise<void> =>
  told(tx, about, { unitIds: [about.estimate.campaignUnitId], roles: ['finance'] })

/** Those who drew it up, and their leaders, learn what was said. */
export const tellWriters = (tx: Writer, about: Told): Promise<void> =>
  told(tx, about, { unitIds: [about.estimate.unitId], roles: ['officer', 'reporter', 'leader'] })
