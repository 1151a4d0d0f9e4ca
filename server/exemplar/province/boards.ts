import { isWithProvince, placesOf, type readBoard } from '../../../domain/exemplar/index.ts'
import type { Role } from '../../../domain/shared/index.ts'
import type { Reader } from '../../db/database.ts'
import type { Subject } from '../../http/action.ts'
import { rolesAt } from '../../org/index.ts'
import { quotaOfDuty } from '../local/actions.ts'
import { campaignsWithExemplars, dutiesOfCampaign, exemplarsOfCampaign } from '../queries.ts'
import { isReviewer } from './queries.ts'

/** Who sees a campaign’s exemplars as a whole, besides the reviewers. */
export const boardRoles: readonly Role[] = [
  'officer',
  'emulation',
  'leader',
] satisfies (typeof readBoard)['roles'][number][]

export const seesBoard = async (
  db: Reader,
  subject: Subject,
  campaign: { readonly id: number; readonly unitId: number },
  now: Date,
): Promise<{ readonly held: readonly Role[]; readonly reviewer: boolean; readonly sees: boolean }> => {
  const held = await rolesAt(db, subject, campaign.unitId, now)
  const reviewer = await isReviewer(db, campaign.id, subject.personId)
  return { held, reviewer, sees: reviewer || held.some(role => boardRoles.includes(role)) }
}

/** The campaigns whose board the person sees, with how many places are filled. */
export const boardsFor = async (db: Reader, subject: Subject, now: Date) => {
  const boards = []
  for (const campaign of await campaignsWithExemplars(db)) {
    const { sees, reviewer } = await seesBoard(db, subject, campaign, now)
    if (!sees) continue
    const duties = await dutiesOfCampaign(db, campaign.id)
    const exemplars = await exemplarsOfCampaign(db, campaign.id)
    boards.push({
      campaignId: campaign.id,
      campaignName: campaign.name,
      places: duties.reduce((total, duty) => total + placesOf(quotaOfDuty(duty)).length, 0),
      withProvince: exemplars.filter(({ state }) => isWithProvince(state)).length,
      isReviewer: reviewer,
    })
  }
  return boards
}
