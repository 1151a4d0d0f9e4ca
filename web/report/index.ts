import { IconReport } from '@tabler/icons-react'
import { listReports } from '../../domain/report/index.ts'
import { ask } from '../api/index.ts'
import { type Found, matches, type StepPages } from '../ui/index.ts'

const kind = { vi: 'Báo cáo', en: 'Report' }

const find = async (words: string, signal: AbortSignal): Promise<readonly Found[]> => {
  const { reports } = await ask(listReports, {}, signal)
  return reports
    .filter(report => matches(`bao cao ${report.unitName}`, words))
    .slice(0, 6)
    .map(({ reportId, unitName, campaignName }) => ({
      id: `report-${reportId}`,
      label: unitName,
      detail: campaignName,
      path: `/bao-cao/${reportId}`,
      kind,
    }))
}

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
  find,
  myWork: { order: 20, block: () => import('./list/my-reports.tsx') },
}
