import { IconTable } from '@tabler/icons-react'
import type { StepPages } from '../ui/index.ts'

const roles = ['officer', 'leader', 'receiver', 'archivist', 'emulation', 'finance', 'press'] as const

export const rollupPages: StepPages = {
  step: 'rollup',
  navigation: [
    { path: '/so-lieu', label: { vi: 'Số liệu', en: 'Figures' }, icon: IconTable, order: 50, roles },
  ],
  routes: [
    { path: '/so-lieu', page: () => import('./choose-page.tsx') },
    { path: '/so-lieu/$campaignId', page: () => import('./rollup-page.tsx') },
  ],
  palette: [
    {
      label: { vi: 'Xem số liệu tổng hợp', en: 'Figures rolled up' },
      path: '/so-lieu',
      also: 'chỉ tiêu, bảng số, cộng, tỷ lệ, biểu đồ, thống kê',
      roles,
    },
  ],
}
