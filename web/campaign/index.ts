import { IconCalendarEvent } from '@tabler/icons-react'
import { listCampaigns } from '../../domain/campaign/index.ts'
import { ask } from '../api/index.ts'
import { type Found, matches, type StepPages } from '../ui/index.ts'

export { type BesideAssignment, besideAssignment, campaignTabs } from './places.ts'

const kind = { vi: 'Đợt tổng kết', en: 'Campaign' }

const find = async (words: string, signal: AbortSignal): Promise<readonly Found[]> => {
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

export const campaignPages: StepPages = {
  step: 'campaign',
  navigation: [
    {
      path: '/dot-tong-ket',
      label: { vi: 'Đợt tổng kết', en: 'Campaigns' },
      icon: IconCalendarEvent,
      order: 20,
      onPhone: true,
    },
  ],
  routes: [
    { path: '/dot-tong-ket', page: () => import('./campaigns-page.tsx') },
    { path: '/dot-tong-ket/mo', page: () => import('./opening/open-page.tsx') },
    { path: '/dot-tong-ket/$campaignId', page: () => import('./campaign-page.tsx') },
    { path: '/dot-tong-ket/$campaignId/lanh-dao', page: () => import('./brief-page.tsx') },
    { path: '/dot-tong-ket/$campaignId/in', page: () => import('./print-page.tsx') },
  ],
  palette: [
    {
      label: { vi: 'Mở đợt tổng kết', en: 'Open a campaign' },
      path: '/dot-tong-ket/mo',
      also: 'giao nhiệm vụ, bắt đầu, phân công',
      roles: ['officer'],
    },
  ],
  find,
  myWork: { order: 10, block: () => import('./my-assignments.tsx') },
}
