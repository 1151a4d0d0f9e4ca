/** An assignment as it stands, for telling what an amended plan changes about it. */
export interface Standing {
  readonly assignmentId: number
  readonly obligationId: number
  readonly unitId: number
  readonly dueOn: string | null
  readonly dueAt: string | null
  /** A later instant than the printed day gives was granted. */
  readonly extended: boolean
  /** Nobody has begun: no draft, no delivery. */
  readonly untouched: boolean
}

/** What the amended plan asks. */
export interface Wanted {
  readonly obligationId: number
  readonly unitId: number
  readonly dueOn: string | null
  readonly dueAt: string | null
}

export interface Following<W extends Wanted> {
  readonly add: readonly W[]
  readonly move: readonly {
    readonly assignmentId: number
    readonly dueOn: string | null
    readonly dueAt: string | null
  }[]
  /** Asked no more, and nobody has begun. */
  readonly remove: readonly number[]
  /** Asked no more, but something was written or handed in: kept, for a person to settle. */
  readonly keep: readonly number[]
}

const placeOf = ({ obligationId, unitId }: Pick<Wanted, 'obligationId' | 'unitId'>): string =>
  `${obligationId}:${unitId}`

/** A granted extension is never shortened by a new printed day. */
const laterOf = (one: string | null, other: string | null): string | null => {
  if (one === null || other === null) return null
  return Date.parse(one) >= Date.parse(other) ? one : other
}

/** How an open campaign follows its amended plan: who gains, loses or gets another day; nothing written is lost. */
export const followingOf = <W extends Wanted>(
  standing: readonly Standing[],
  wanted: readonly W[],
): Following<W> => {
  const existing = new Set(standing.map(placeOf))
  const asked = new Map(wanted.map(each => [placeOf(each), each]))
  const gone = standing.filter(each => !asked.has(placeOf(each)))
  return {
    add: wanted.filter(each => !existing.has(placeOf(each))),
    move: standing.flatMap(each => {
      const want = asked.get(placeOf(each))
      if (want === undefined || want.dueOn === each.dueOn) return []
      const dueAt = each.extended ? laterOf(each.dueAt, want.dueAt) : want.dueAt
      return [{ assignmentId: each.assignmentId, dueOn: want.dueOn, dueAt }]
    }),
    remove: gone.filter(({ untouched }) => untouched).map(({ assignmentId }) => assignmentId),
    keep: gone.filter(({ untouched }) => !untouched).map(({ assignmentId }) => assignmentId),
  }
}
