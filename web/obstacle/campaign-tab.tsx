import { ObstacleViews } from './views.tsx'

/** The difficulties of one campaign, as a tab of its page. */
export default function CampaignTab({ campaignId }: { campaignId: number }) {
  return <ObstacleViews campaignId={campaignId} />
}
