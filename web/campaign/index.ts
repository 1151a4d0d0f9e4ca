import { IconCalendarEvent } from '@tabler/icons-react'
import { type ComponentType, lazy } from 'react'
import { accountParts, foreseenWork } from '../org/index.ts'
import { afterConfirming } from '../plan/index.ts'
import type { StepPages } from '../ui/index.ts'
import type { CampaignChoiceProps } from './campaign-choice.tsx'

export { AttachedPicture, Attachments, BesideFiles, FrozenAttachments } from './attachment/index.tsx'
export {
  attachmentsWait,
  keepPicture,
  preparePictures,
  sendWaitingFiles,
  waitingFileNames,
} from './attachment/waiting.ts'

export { type BesideAssignment, besideAssignment, campaignTabs } from './places.ts'

/** Which campaign a later step is to show; put it inside a Suspense. */
export const CampaignChoice: ComponentType<CampaignChoiceProps> = lazy(async () => ({
  default: (await import('./campaign-choice.tsx')).CampaignChoice,
}))

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
    { path: '/quan-tri/lich', page: () => import('./calendar/calendar-page.tsx') },
    { path: '/dot-tong-ket/$campaignId/cai-dat', page: () => import('./settings/settings-page.tsx') },
    { path: '/dot-tong-ket/$campaignId/in', page: () => import('./print-page.tsx') },
  ],
  palette: [
    {
      label: { vi: 'Mở đợt tổng kết', en: 'Open a campaign' },
      path: '/dot-tong-ket/mo',
      also: 'giao nhiệm vụ, bắt đầu, phân công',
      roles: ['officer'],
    },
    {
      label: { vi: 'Lịch làm việc', en: 'Working calendar' },
      path: '/quan-tri/lich',
      also: 'ngày nghỉ, làm bù, tết, holiday',
    },
  ],
  // The contracts come when somebody searches: the first screen does without them.
  find: async (words, signal) => (await import('./find.ts')).findCampaigns(words, signal),
  fillings: [
    accountParts.fill({
      key: 'feed',
      label: { vi: 'Lịch của tôi', en: 'My calendar' },
      order: 10,
      block: () => import('./feed/feed-part.tsx'),
    }),
    afterConfirming.fill({
      key: 'campaign',
      label: { vi: 'Đợt tổng kết', en: 'Campaign' },
      order: 10,
      block: () => import('./opening/from-plan.tsx'),
    }),
    foreseenWork.fill({
      key: 'campaign',
      label: { vi: 'Việc của các đợt đang mở', en: 'Work of open campaigns' },
      order: 10,
      block: () => import('./inheritance/foreseen-work.tsx'),
    }),
  ],
  myWork: { order: 10, block: () => import('./my-assignments.tsx') },
}
