import type { Reader } from '../db/database.ts'
import type { Subject } from '../http/action.ts'
import { rolesAt } from '../org/index.ts'
import { reportById } from './queries.ts'

const place = /^report:(\d{1,9})$/

/** Those who write a report, and the leader who signs it, see each other in it; whoever only reads is not shown. */
export const standsInReport = async (
  db: Reader,
  at: string,
  subject: Subject,
  now: Date,
): Promise<boolean> => {
  const id = place.exec(at)?.[1]
  const report = id === undefined ? undefined : await reportById(db, Number(id))
  if (report === undefined || subject.unitId !== report.unitId) return false
  const own = await rolesAt(db, subject, report.unitId, now)
  return own.includes('reporter') || own.includes('leader')
}
