import { legsOf } from '../campaign/index.ts'
import type { Writer } from '../db/database.ts'
import { tell } from '../org/index.ts'
import type { StoredReport } from './queries.ts'

/** What somebody did to a report, who, and when. */
export interface Deed {
  readonly by: number
  readonly now: Date
}

interface Version extends Deed {
  readonly version: number
}

/** What every notice about a report says alike. */
export const aboutReport = (report: StoredReport, { by, now }: Deed) => ({
  except: by,
  about: `report:${report.id}`,
  path: `/bao-cao/${report.id}`,
  campaignId: report.campaignId,
  unitId: report.unitId,
  now,
})

/** Whoever receives it on its way, and the standing agency, which judges it. */
export const tellSubmitted = async (tx: Writer, report: StoredReport, deed: Version): Promise<void> => {
  const { unitName, campaignName, assignmentId, standingUnitId } = report
  const legs = await legsOf(tx, [assignmentId])
  const unitIds = [...new Set([standingUnitId, ...legs.map(({ receiverUnitId }) => receiverUnitId)])]
  const again = deed.version > 1
  await tell(tx, {
    ...aboutReport(report, deed),
    to: { unitIds, roles: ['receiver', 'officer'] },
    kind: 'report.submit',
    words: {
      vi: `${unitName} đã gửi báo cáo${again ? ` (lần ${deed.version})` : ''} – ${campaignName}.`,
      en: `${unitName} has submitted its report${again ? ` (version ${deed.version})` : ''} – ${campaignName}.`,
    },
  })
}

/** The reporters of the unit learn what was decided on their report. */
export const tellVerdict = async (
  tx: Writer,
  report: StoredReport,
  verdict: Version & { readonly reason: string | null },
): Promise<void> => {
  const { campaignName } = report
  const { reason } = verdict
  await tell(tx, {
    ...aboutReport(report, verdict),
    to: { unitIds: [report.unitId], roles: ['reporter'] },
    kind: reason === null ? 'report.accept' : 'report.return',
    words:
      reason === null
        ? {
            vi: `Báo cáo của đơn vị đã được tiếp nhận – ${campaignName}.`,
            en: `Your unit’s report was accepted – ${campaignName}.`,
          }
        : {
            vi: `Báo cáo của đơn vị bị trả lại để bổ sung: ${reason}`,
            en: `Your unit’s report was returned to be completed: ${reason}`,
          },
  })
}
