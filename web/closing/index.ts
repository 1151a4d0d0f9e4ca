import { campaignTabs } from '../campaign/index.ts'
import type { StepPages } from '../ui/index.ts'

export const closingPages: StepPages = {
  step: 'closing',
  navigation: [],
  routes: [],
  palette: [],
  fillings: [
    campaignTabs.fill({
      key: 'ho-so',
      label: { vi: 'Hồ sơ', en: 'File' },
      order: 40,
      roles: ['officer', 'leader', 'archivist'],
      block: () => import('./campaign-tab.tsx'),
    }),
  ],
  myWork: { order: 6, block: () => import('./waiting-files.tsx') },
}
