import { IconQuote } from '@tabler/icons-react'
import type { StepPages } from '../ui/index.ts'

export const synthesisPages: StepPages = {
  step: 'synthesis',
  navigation: [
    {
      path: '/tong-hop',
      label: { vi: 'Tổng hợp', en: 'Synthesis' },
      icon: IconQuote,
      order: 60,
      onPhone: false,
      roles: ['officer', 'leader', 'archivist'],
    },
  ],
  routes: [
    { path: '/tong-hop', page: () => import('./choose-page.tsx') },
    { path: '/tong-hop/$campaignId', page: () => import('./synthesis-page.tsx') },
  ],
  palette: [],
}
