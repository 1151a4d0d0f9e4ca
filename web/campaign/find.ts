import { listCampaigns } from '../../domain/campaign/index.ts'
import { ask } from '../api/index.ts'
import { type Found, matches } from '../ui/index.ts'

const kind = { vi: 'Đợt tổng kết', en: 'Campaign' }

export const findCampaigns = async (words: string, signal: AbortSignal): Promise<readonly Found[]> => {
  const { campaigns } = await ask(listCampaigns, {}, signal)
  return campaigns
    .filter(campaign => matches(campaign.name, words))
    .slice(0, 6)
    .map(campaign => ({
      id: `campaign-${campaign.id}`,
      label: campaign.name,
      detail: campaign.standingUnitName,
      path: `/dot-tong-ket/${campaign.id}`,
      kind,
    }))
}
