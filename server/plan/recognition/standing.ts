import { planProblems } from '../../../domain/plan/index.ts'
import type { Reader } from '../../db/database.ts'
import { readingById, type StoredReading } from './queries.ts'

/** The reading, or the problem that there is none. */
export const readingOr404 = async (db: Reader, readingId: number): Promise<StoredReading> => {
  const reading = await readingById(db, readingId)
  if (reading === undefined) throw planProblems.readingNotFound()
  return reading
}
