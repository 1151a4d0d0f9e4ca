import { orgProblems } from '../../../domain/org/index.ts'
import { formatDate } from '../../../domain/shared/vietnamese/index.ts'
import type { Reader } from '../../db/database.ts'
import { unitAsked } from '../succession/index.ts'

const lastDay = '9999-12-31'

/** A unit that has not ended: people and roles may be put there, also ahead of a unit's first day. */
export const demandNotEnded = async (db: Reader, unitId: number, today: string) => {
  const unit = await unitAsked(db, { unitId }, lastDay)
  if (unit === undefined) throw orgProblems.unitUnknown()
  const { fullName: name, validTo } = unit
  if (validTo !== null && validTo <= today) throw orgProblems.unitEnded({ name, day: formatDate(validTo) })
  return unit
}

/** A unit that stands today: whoever works elsewhere is not sent to one that has not begun. */
export const demandBegun = async (db: Reader, unitId: number, today: string): Promise<void> => {
  const { fullName: name, validFrom } = await demandNotEnded(db, unitId, today)
  if (validFrom !== null && validFrom > today)
    throw orgProblems.unitBegins({ name, day: formatDate(validFrom) })
}
