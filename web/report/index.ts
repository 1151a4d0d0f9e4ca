import { IconReport } from '@tabler/icons-react'
import type { StepPages } from '../ui/index.ts'

export { besideSubmission } from './places.ts'

export const reportPages: StepPages = {
  step: 'report',
  navigation: [
    { path: '/bao-cao', label: { vi: 'Báo cáo', en: 'Reports' }, icon: IconReport, order: 30, onPhone: true },
  ],
  routes: [
    { path: '/bao-cao', page: () => import('./list/reports-page.tsx') },
    { path: '/bao-cao/mo', page: () => import('./list/open-page.tsx') },
    { path: '/bao-cao/$reportId', page: () => import('./report-page.tsx') },
    { path: '/dot-tong-ket/$campaignId/de-cuong', page: () => import('./outline/outline-page.tsx') },
  ],
  palette: [
    {
      label: { vi: 'Báo cáo chờ tiếp nhận', en: 'Reports awaiting acceptance' },
      path: '/bao-cao?xem=cho-tiep-nhan',
      also: 'tiếp nhận, trả lại, hộp thư đến, inbox',
      roles: ['officer', 'receiver'],
    },
  ],
  // The contracts come when somebody searches: the first screen does without them.
  find: async (words, signal) => (await import('./find.ts')).findReports(words, signal),
  bar: () => import('./outbox/bar.tsx'),
  myWork: [
    { order: 3, block: () => import('./list/to-sign.tsx') },
    { order: 20, block: () => import('./list/my-reports.tsx') },
  ],
}
