import type { Reader } from '../../db/database.ts'
import { type StoredReport, submissionsOf } from '../queries.ts'
import { lockedIn } from './locked.ts'

/** The sections of a report that are closed to its unit. */
export const lockedOf = async (db: Reader, { id, state }: StoredReport): Promise<string[]> =>
  state === 'returned' ? lockedIn(state, await submissionsOf(db, id)) : []
