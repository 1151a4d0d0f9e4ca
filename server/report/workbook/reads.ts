import { downloadWorkbook, previewWorkbook, reportProblems } from '../../../domain/report/index.ts'
import type { Reader } from '../../db/database.ts'
import { type Query, query } from '../../http/action.ts'
import { dayOf } from '../../org/index.ts'
import { reportsAskedBelow } from '../below/queries.ts'
import { draftFigures } from '../figures/queries.ts'
import { outlineOf } from '../outline/index.ts'
import type { StoredReport } from '../queries.ts'
import { ownUnit, reportOr404 } from '../stored.ts'
import { changesFor, closedFor, notesOf, openWorkbook } from './difference.ts'
import { type ReportToWrite, writeWorkbook } from './write/index.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const figuresOf = async (db: Reader, reportId: number | null) =>
  (reportId === null ? [] : await draftFigures(db, reportId)).flatMap(({ indicator, period, value }) =>
    value === null ? [] : [{ indicator, period, value }],
  )

const toWrite = async (db: Reader, report: StoredReport, below: boolean): Promise<ReportToWrite[]> => {
  const { assignmentId, unitName } = report
  if (!below) return [{ assignmentId, unitName, figures: await figuresOf(db, report.id) }]
  const asked = await reportsAskedBelow(db, report.campaignId, assignmentId)
  if (asked.length === 0) throw reportProblems.nobodyAsked()
  const reports: ReportToWrite[] = []
  for (const each of asked) {
    const figures = await figuresOf(db, each.reportId)
    reports.push({ assignmentId: each.assignmentId, unitName: each.unitName, figures })
  }
  return reports
}

const download = query(downloadWorkbook, {
  may: ownUnit,
  run: async ({ db, input, now }) => {
    const report = await reportOr404(db, input.reportId)
    const below = input.below === 'true'
    const outline = await outlineOf(db, { ...report, id: report.campaignId })
    const bytes = await writeWorkbook({
      outline,
      reports: await toWrite(db, report, below),
      below,
      unitName: report.unitName,
      campaignName: report.campaignName,
      dueOn: report.dueOn,
      windowFrom: report.windowFrom,
      windowTo: report.windowTo,
      outlineVersion: outline.version,
      issuedOn: dayOf(now),
    })
    const fileName = `${below ? 'Số liệu các đơn vị thuộc' : 'Số liệu'} ${report.unitName}.xlsx`
    return { fileName, mediaType: xlsx, bytes }
  },
})

const preview = query(previewWorkbook, {
  may: ownUnit,
  run: async ({ db, subject, input }) => {
    const report = await reportOr404(db, input.reportId)
    const opened = await openWorkbook(db, report, subject.personId, input.fileId)
    const { outline, read, bearers } = opened
    const reports = []
    for (const bearer of bearers) {
      const { assignmentId, reportId, unitName } = bearer
      const faults = read.faults
        .filter(fault => fault.assignmentId === assignmentId)
        .map(({ assignmentId: _, ...fault }) => fault)
      const { changes, same } = await changesFor(db, bearer, read)
      const closed = closedFor(bearer)
      const why = closed === null ? null : { vi: closed.vi, en: closed.en }
      reports.push({ assignmentId, reportId, unitName, changes, same, faults, closed: why })
    }
    return { outlineVersion: outline.version, reports, notes: notesOf(read, outline) }
  },
})

export const workbookQueries: readonly Query[] = [download, preview]
