import { IconAward } from '@tabler/icons-react'
import type { StepPages } from '../ui/index.ts'

const roles = ['officer', 'leader', 'emulation', 'reporter'] as const

export const exemplarPages: StepPages = {
  step: 'exemplar',
  navigation: [
    { path: '/dien-hinh', label: { vi: 'Điển hình', en: 'Exemplars' }, icon: IconAward, order: 40, roles },
  ],
  routes: [
    { path: '/dien-hinh', page: () => import('./list-page.tsx') },
    { path: '/dien-hinh/$campaignId', page: () => import('./province/board-page.tsx') },
    { path: '/dien-hinh/$campaignId/hoi-dong', page: () => import('./province/panel-page.tsx') },
    { path: '/dien-hinh/$campaignId/cham-diem', page: () => import('./province/scoring-page.tsx') },
    { path: '/dien-hinh/$campaignId/xep-hang', page: () => import('./province/ranking-page.tsx') },
    {
      path: '/dien-hinh/$campaignId/don-vi/$assignmentId',
      page: () => import('./locality/locality-page.tsx'),
    },
  ],
  palette: [],
  myWork: { order: 25, block: () => import('./my-exemplars.tsx') },
}
