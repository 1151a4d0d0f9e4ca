import { reportProblems } from '../../domain/report/index.ts'
import type { Reader, Writer } from '../db/database.ts'
import { lockedReport, reportById, type StoredReport, submissionsOf, unitOfReport } from './queries.ts'

/** The report, or the problem that there is none. */
export const reportOr404 = async (db: Reader, reportId: number): Promise<StoredReport> => {
  const report = await reportById(db, reportId)
  if (report === undefined) throw reportProblems.notFound()
  return report
}

/** The report, held for this writer until the end of the transaction, or the problem that there is none. */
export const heldReport = async (tx: Writer, reportId: number): Promise<StoredReport> => {
  const report = await lockedReport(tx, reportId)
  if (report === undefined) throw reportProblems.notFound()
  return report
}

/** The unit whose roles decide who may write a report. */
export const ownUnit = {
  at: async (db: Reader, input: { reportId: number }): Promise<number> => {
    const unitId = await unitOfReport(db, input.reportId)
    if (unitId === undefined) throw reportProblems.notFound()
    return unitId
  },
}

/** One version of a report as it was handed in, or the problem that there is none. */
export const submissionOr404 = async (db: Reader, reportId: number, version: number) => {
  const submission = (await submissionsOf(db, reportId)).find(each => each.version === version)
  if (submission === undefined) throw reportProblems.notFound()
  return submission
}
