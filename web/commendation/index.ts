import { IconMedal } from '@tabler/icons-react'
import type { StepPages } from '../ui/index.ts'

const roles = ['officer', 'leader', 'emulation', 'reporter'] as const
const label = { vi: 'Khen thưởng', en: 'Commendation' }

export const commendationPages: StepPages = {
  step: 'commendation',
  navigation: [{ path: '/khen-thuong', label, icon: IconMedal, order: 45, roles }],
  routes: [
    { path: '/khen-thuong', page: () => import('./list-page.tsx') },
    { path: '/khen-thuong/$campaignId', page: () => import('./province/board-page.tsx') },
    { path: '/khen-thuong/$campaignId/hoi-dong', page: () => import('./province/council-page.tsx') },
    { path: '/khen-thuong/$campaignId/thiet-lap', page: () => import('./province/settings-page.tsx') },
    { path: '/khen-thuong/$campaignId/don-vi/$unitId', page: () => import('./unit/dossier-page.tsx') },
  ],
  palette: [],
  myWork: { order: 26, block: () => import('./my-commendations.tsx') },
}
