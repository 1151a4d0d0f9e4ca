import { IconTable } from '@tabler/icons-react'
import type { StepPages } from '../ui/index.ts'

export const rollupPages: StepPages = {
  step: 'rollup',
  navigation: [
    { path: '/so-lieu', label: { vi: 'Số liệu', en: 'Figures' }, icon: IconTable, order: 50, onPhone: false },
  ],
  routes: [
    { path: '/so-lieu', page: () => import('./choose-page.tsx') },
    { path: '/so-lieu/$campaignId', page: () => import('./rollup-page.tsx') },
  ],
  palette: [],
}
