import {
  type AssignmentState,
  type Counts,
  type DutyNature,
  standingOf,
} from '../../domain/campaign/index.ts'

export interface StoredCell {
  readonly state: AssignmentState
  readonly dueAt: Date | null
  readonly deliveredAt: Date | null
}

/** A stored assignment with its instants as they cross the wire. */
export const dated = <C extends StoredCell>(cell: C) => ({
  ...cell,
  dueAt: cell.dueAt?.toISOString() ?? null,
  deliveredAt: cell.deliveredAt?.toISOString() ?? null,
})

/** The same with how it stands at an instant. */
export const withStanding = <C extends StoredCell>(cell: C, now: Date) => ({
  ...dated(cell),
  ...standingOf(dated(cell), now),
})

interface OwedWhere {
  readonly nature: DutyNature | null
  readonly conditionAt: Date | null
}

/** Owed only where something arises, and nobody has said that it has. */
export const awaitsCondition = ({
  nature,
  conditionAt,
  state,
}: OwedWhere & Pick<StoredCell, 'state'>): boolean =>
  nature === 'conditional' && conditionAt === null && state !== 'done'

/** A stored assignment as the pages see it, with how it stands. */
export const cellNow = <C extends StoredCell & OwedWhere>(cell: C, now: Date) => {
  const { conditionAt: _, nature, ...rest } = cell
  return { ...withStanding(rest, now), nature: nature ?? ('once' as const), awaits: awaitsCondition(cell) }
}

export const countCells = (cells: readonly StoredCell[], now: Date): Counts => {
  const counts = { total: 0, done: 0, delivered: 0, returned: 0, drafting: 0, open: 0, late: 0 }
  for (const cell of cells) {
    // It is counted where it is owed now.
    if (cell.state === 'inherited') continue
    counts.total += 1
    counts[cell.state] += 1
    if (standingOf(dated(cell), now).late) counts.late += 1
  }
  return counts
}
