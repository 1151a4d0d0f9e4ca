import { campaignTabs } from '../campaign/index.ts'
import type { StepPages } from '../ui/index.ts'

export const reminderPages: StepPages = {
  step: 'reminder',
  navigation: [],
  routes: [{ path: '/dot-tong-ket/$campaignId/nhac-viec', page: () => import('./reminder-page.tsx') }],
  palette: [],
  fillings: [
    campaignTabs.fill({
      key: 'don-doc',
      label: { vi: 'Đôn đốc', en: 'Chases' },
      order: 20,
      roles: ['officer', 'leader', 'archivist', 'receiver'],
      block: () => import('./chase/campaign-tab.tsx'),
    }),
  ],
  myWork: { order: 5, block: () => import('./chase/my-letters.tsx') },
}
