import { listReports } from '../../domain/report/index.ts'
import { ask } from '../api/index.ts'
import { type Found, matches } from '../ui/index.ts'

const kind = { vi: 'Báo cáo', en: 'Report' }

/** Reports by the name of their unit, for the search that is everywhere. */
export const findReports = async (words: string, signal: AbortSignal): Promise<readonly Found[]> => {
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
