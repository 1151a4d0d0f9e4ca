import { readCampaignOnMap, readWorkOnMap } from '../../../domain/campaign/index.ts'
import { type Query, query } from '../../http/action.ts'
import { onMapOf } from '../../org/index.ts'
import { campaignOr404 } from '../stored.ts'
import { campaignsAsking, unitsAsked } from './queries.ts'

const campaignOnMap = query(readCampaignOnMap, {
  may: 'person',
  run: async ({ db, input: { campaignId, onDay, below } }) => {
    const campaign = await campaignOr404(db, campaignId)
    return onMapOf(db, await unitsAsked(db, campaign.id, below), onDay)
  },
})

const workOnMap = query(readWorkOnMap, {
  may: 'person',
  run: async ({ db, subject, input: { onDay } }) => {
    const campaigns = []
    for (const { campaignId, ...unit } of await campaignsAsking(db, subject.unitId))
      campaigns.push({ campaignId, ...(await onMapOf(db, [unit], onDay)) })
    return { campaigns }
  },
})

export const mapQueries: readonly Query[] = [campaignOnMap, workOnMap]
