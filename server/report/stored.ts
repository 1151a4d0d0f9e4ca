import { reportProblems } from '../../domain/report/index.ts'
import type { Reader } from '../db/database.ts'
import { reportById, type StoredReport, submissionsOf } from './queries.ts'

/** The report, or the problem that there is none. */
export const reportOr404 = async (db: Reader, reportId: number): Promise<StoredReport> => {
  const report = await reportById(db, reportId)
  if (report === undefined) throw reportProblems.notFound()
  return report
}

/** One version of a report as it was handed in, or the problem that there is none. */
export const submissionOr404 = async (db: Reader, reportId: number, version: number) => {
  const submission = (await submissionsOf(db, reportId)).find(each => each.version === version)
  if (submission === undefined) throw reportProblems.notFound()
  return submission
}
