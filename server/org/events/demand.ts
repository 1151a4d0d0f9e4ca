import type { WriteContract } from '../../../domain/shared/index.ts'
import type { Reader } from '../../db/database.ts'
import type { Subject } from '../../http/action.ts'
import { demandAtUnits } from '../policy.ts'
import { lastPlaces } from './queries.ts'

/** Rights are asked at what stands in the end, so that an event of the past finds its place. */
export const demandAt = async (
  db: Reader,
  contract: WriteContract,
  subject: Subject,
  unitIds: readonly number[],
  now: Date,
): Promise<void> => {
  const places = await lastPlaces(db, unitIds)
  await demandAtUnits(db, contract, subject, [...places.values()], now)
}
