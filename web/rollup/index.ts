import { IconTable } from '@tabler/icons-react'
import { type ComponentType, lazy } from 'react'
import { besideShares } from '../org/index.ts'
import { besideSubmission } from '../report/index.ts'
import type { StepPages } from '../ui/index.ts'
import type { ProofProps } from './map/proof-line.tsx'

/** Σ as reported = Σ on the map, for all indicators; put it inside a Suspense. */
export const ProofLine: ComponentType<ProofProps> = lazy(async () => ({
  default: (await import('./map/proof-line.tsx')).ProofLine,
}))

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
  fillings: [
    besideShares.fill({
      key: 'moved',
      label: { vi: 'Số liệu được đọc ở nơi nhận', en: 'What is read at the successors' },
      order: 10,
      block: () => import('./map/shares-moved.tsx'),
    }),
    besideSubmission.fill({
      key: 'map',
      label: { vi: 'Trên bản đồ ngày khác', en: 'On the map of another day' },
      order: 10,
      block: () => import('./map/report-on-map.tsx'),
    }),
  ],
}
