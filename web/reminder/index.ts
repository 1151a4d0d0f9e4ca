import { campaignTabs } from '../campaign/index.ts'
import type { StepPages } from '../ui/index.ts'

export const reminderPages: StepPages = {
  step: 'reminder',
  navigation: [],
  routes: [
    { path: '/dot-tong-ket/$campaignId/nhac-viec', page: () => import('./reminder-page.tsx') },
    { path: '/quan-tri/thu', page: () => import('./mail/mail-page.tsx') },
    { path: '/cai-dat/nhan-tin', page: () => import('./channel/channels-page.tsx') },
  ],
  palette: [
    {
      label: { vi: 'Máy chủ thư', en: 'Mail server' },
      path: '/quan-tri/thu',
      also: 'email, smtp, thư điện tử',
      roles: ['administrator'],
    },
    {
      label: { vi: 'Cách nhận tin', en: 'How I am told' },
      path: '/cai-dat/nhan-tin',
      also: 'email, thư điện tử, thông báo đẩy',
    },
  ],
  fillings: [
    campaignTabs.fill({
      key: 'don-doc',
      label: { vi: 'Đôn đốc', en: 'Chases' },
      order: 20,
      roles: ['officer', 'leader', 'archivist', 'receiver'],
      block: () => import('./chase/campaign-tab.tsx'),
    }),
  ],
  myWork: [
    { order: 4, block: () => import('./chase/waiting-letters.tsx') },
    { order: 5, block: () => import('./chase/my-letters.tsx') },
  ],
}
