import { roles, sharedProblems, type WriteContract } from '../../../domain/shared/index.ts'
import type { Reader } from '../../db/database.ts'
import type { Subject } from '../../http/action.ts'
import { rolesAt } from '../policy.ts'
import { lastPlace } from './queries.ts'

/** Rights are asked at what stands in the end, so that an event of the past finds its place. */
export const inTheEnd = '9999-12-31'

/** What reaches several units needs the right at each of them. */
export const demandAt = async (
  db: Reader,
  contract: WriteContract,
  subject: Subject,
  unitIds: readonly number[],
  now: Date,
): Promise<void> => {
  for (const unitId of new Set(unitIds)) {
    const held = await rolesAt(db, subject, await lastPlace(db, unitId, inTheEnd), now)
    if (contract.roles.some(role => held.includes(role))) continue
    throw sharedProblems.notAllowed({
      action: contract.label.vi,
      roles: contract.roles.map(role => roles[role].vi).join(', '),
    })
  }
}
