import {
  type ExemplarKind,
  exemplarKindNames,
  isOwnUnit,
  isWithProvince,
  type Ranked,
  rankingOf,
} from '../../../domain/exemplar/index.ts'
import type { Reader } from '../../db/database.ts'
import { exemplarsOfCampaign, type StoredExemplar } from '../queries.ts'
import { criteriaOf, reviewersOf, sheetsOf } from './queries.ts'

export interface RankedKind {
  readonly kind: ExemplarKind
  readonly ranking: readonly Ranked[]
}

/** Everything a campaign’s ranking is made of, and the ranking itself: what is shown is what is decided on. */
export const rankedOf = async (db: Reader, campaignId: number) => {
  const exemplars = (await exemplarsOfCampaign(db, campaignId)).filter(({ state }) => isWithProvince(state))
  const criteria = await criteriaOf(db, campaignId)
  const reviewers = await reviewersOf(db, campaignId)
  const sheets = await sheetsOf(db, campaignId)
  const entryOf = ({ id, unitId }: StoredExemplar) => ({
    exemplarId: id,
    expected: reviewers.filter(({ path }) => !isOwnUnit(path, unitId)).map(reviewer => reviewer.id),
    sheets: sheets
      .filter(sheet => sheet.exemplarId === id && !sheet.outdated)
      .map(({ personId, scores }) => ({ reviewerId: personId, scores })),
  })
  const kinds: RankedKind[] = exemplarKindNames.map(kind => ({
    kind,
    ranking: rankingOf(criteria, exemplars.filter(each => each.kind === kind).map(entryOf)),
  }))
  return { exemplars, criteria, reviewers, sheets, kinds, entryOf }
}
