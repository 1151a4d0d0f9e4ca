/** A date of a duty as it is kept: the printed day, the last accepted instant (ISO), how it is meant, a later day. */
export interface DueDate {
  readonly dueOn: string | null
  readonly dueAt: string | null
  readonly dueRelation: 'before' | 'on' | 'by' | 'within' | null
  readonly extendedTo: string | null
}

/** Without an instant it is never too late. */
const isLater = (one: DueDate, other: DueDate): boolean =>
  other.dueAt !== null && (one.dueAt === null || Date.parse(one.dueAt) > Date.parse(other.dueAt))

/** The latest of some dates: nobody loses time by inheriting. */
export const latestDue = (dates: readonly DueDate[]): DueDate | undefined =>
  dates.reduce<DueDate | undefined>(
    (latest, date) => (latest === undefined || isLater(date, latest) ? date : latest),
    undefined,
  )

const atSameInstant = (one: DueDate, other: DueDate): boolean =>
  one.dueAt === null || other.dueAt === null
    ? one.dueAt === other.dueAt
    : Date.parse(one.dueAt) === Date.parse(other.dueAt)

/**
 * The date that an heir gets back where some of those whose duties it took over owe them again.
 *
 * @param now its date
 * @param own the date that it had by itself; null where it owes only for others
 * @param gone the dates of those that owe again
 * @param staying the dates of those that it still stands for
 * @returns null where its date stays: nothing came from those that are gone, or somebody gave it another since
 */
export const dateGivenBack = (
  now: DueDate,
  own: DueDate | null,
  gone: readonly DueDate[],
  staying: readonly DueDate[],
): DueDate | null => {
  const kept = own === null ? staying : [own, ...staying]
  const taken = latestDue([...kept, ...gone])
  const back = latestDue(kept)
  if (taken === undefined || back === undefined) return null
  return atSameInstant(taken, now) && !atSameInstant(back, now) ? back : null
}
