import type { Writer } from '../../db/database.ts'
import { tell } from '../../org/index.ts'
import type { StoredReport } from '../queries.ts'
import { aboutReport, type Deed } from '../telling.ts'

export const tellHanded = async (
  tx: Writer,
  report: StoredReport,
  deed: Deed & { readonly name: string },
): Promise<void> => {
  await tell(tx, {
    ...aboutReport(report, deed),
    to: { unitIds: [report.unitId], roles: ['leader'] },
    kind: 'report.handToLeader',
    words: {
      vi: `${deed.name} trình anh/chị duyệt báo cáo của đơn vị – ${report.campaignName}.`,
      en: `${deed.name} hands you the unit’s report to sign – ${report.campaignName}.`,
    },
  })
}

export const tellDeclined = async (
  tx: Writer,
  report: StoredReport,
  deed: Deed & { readonly to: number; readonly reason: string },
): Promise<void> => {
  await tell(tx, {
    ...aboutReport(report, deed),
    to: { personIds: [deed.to] },
    kind: 'report.decline',
    words: {
      vi: `Lãnh đạo đơn vị trả lại báo cáo để sửa: ${deed.reason}`,
      en: `The unit’s leader gave the report back: ${deed.reason}`,
    },
  })
}

export const tellCorrected = async (
  tx: Writer,
  report: StoredReport,
  deed: Deed & { readonly reason: string },
): Promise<void> => {
  await tell(tx, {
    ...aboutReport(report, deed),
    to: { unitIds: [report.standingUnitId], roles: ['officer'], above: true },
    kind: 'report.correct',
    words: {
      vi: `${report.unitName} đính chính báo cáo đã tiếp nhận: ${deed.reason}`,
      en: `${report.unitName} corrects its accepted report: ${deed.reason}`,
    },
  })
}
