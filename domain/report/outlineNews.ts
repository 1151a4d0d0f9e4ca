import { isFiled } from './states.ts'

/** What decides from which version on a report's writers are told of changes. */
export interface Followed {
  readonly state: 'draft' | 'submitted' | 'returned' | 'accepted'
  /** The version in force when the report was begun. */
  readonly begunBy: number
  /** The version that the person said they have seen; null where they never said so. */
  readonly seen: number | null
  /** The version that what was handed in last was written by; null where nothing was, or where that is not known. */
  readonly filedBy: number | null
  /** Later versions for which the standing agency asked the reports handed in to be supplemented. */
  readonly supplements: readonly number[]
}

/**
 * The version after which changes are news to this person; null where nothing is. Whoever writes a draft hears of every
 * change until they have seen it. What was handed in stays as it is; its writers hear only of a change for which a
 * supplement was asked, and that until a new version is handed in.
 */
export const newsAfter = ({ state, begunBy, seen, filedBy, supplements }: Followed): number | null => {
  if (!isFiled({ state })) return Math.max(begunBy, seen ?? 0)
  const from = Math.max(begunBy, filedBy ?? 0)
  return supplements.some(version => version > from) ? from : null
}
