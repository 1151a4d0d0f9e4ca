import { reportProblems } from '../../domain/report/index.ts'
import type { Reader } from '../db/database.ts'
import { reportById, type StoredReport } from './queries.ts'

/** The report, or the problem that there is none. */
export const reportOr404 = async (db: Reader, reportId: number): Promise<StoredReport> => {
  const report = await reportById(db, reportId)
  if (report === undefined) throw reportProblems.notFound()
  return report
}
