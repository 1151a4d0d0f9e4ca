import { IconQuote } from '@tabler/icons-react'
import type { StepPages } from '../ui/index.ts'

const roles = ['officer', 'leader', 'archivist'] as const

export const synthesisPages: StepPages = {
  step: 'synthesis',
  navigation: [
    { path: '/tong-hop', label: { vi: 'Tổng hợp', en: 'Synthesis' }, icon: IconQuote, order: 60, roles },
  ],
  routes: [
    { path: '/tong-hop', page: () => import('./choose-page.tsx') },
    { path: '/tong-hop/$campaignId', page: () => import('./synthesis-page.tsx') },
  ],
  palette: [
    {
      label: { vi: 'Soạn báo cáo tổng hợp', en: 'Compose the synthesis' },
      path: '/tong-hop',
      also: 'trích dẫn, đoạn, đề cương, báo cáo tổng kết',
      roles: ['officer'],
    },
  ],
}
