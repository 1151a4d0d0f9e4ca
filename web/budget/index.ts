import { IconReportMoney } from '@tabler/icons-react'
import type { StepPages } from '../ui/index.ts'

const roles = ['officer', 'leader', 'finance', 'reporter'] as const

export const budgetPages: StepPages = {
  step: 'budget',
  navigation: [
    { path: '/du-toan', label: { vi: 'Dự toán', en: 'Estimates' }, icon: IconReportMoney, order: 47, roles },
  ],
  routes: [
    { path: '/du-toan', page: () => import('./list-page.tsx') },
    { path: '/du-toan/$campaignId/$estimateId', page: () => import('./estimate-page.tsx') },
  ],
  palette: [],
  myWork: { order: 27, block: () => import('./my-estimates.tsx') },
}
