/** One duty of a campaign in the order of the work. Instants are ISO 8601. */
export interface ChainDuty {
  readonly obligationId: number
  /** The last accepted instant of the unit that has longest; null where the plan gives no date. */
  readonly dueAt: string | null
  /** When the last of its units handed in; null while one has not. */
  readonly finishedAt: string | null
  /** Duties that must be finished before this one can be. */
  readonly waitsFor: readonly number[]
}

export interface ChainStep extends ChainDuty {
  /** When it can be finished at the earliest that is still honest to expect; null where nothing says. */
  readonly expectedAt: string | null
  /** How far the duties it waits for push it past its own last instant, whole seconds. */
  readonly pushedBySeconds: number
  /** What is left for it between the last of what it waits for and its own last instant; null without both. */
  readonly timeLeftSeconds: number | null
  /** Something it waits for is not finished. */
  readonly waiting: boolean
  /** On the chain that decides when the last duty ends. */
  readonly critical: boolean
}

interface Reckoned {
  readonly duty: ChainDuty
  readonly expected: number | null
  readonly pushed: number
  readonly left: number | null
  readonly waiting: boolean
}

const msOf = (at: string | null): number | null => (at === null ? null : Date.parse(at))

const latest = (instants: readonly (number | null)[]): number | null => {
  const known = instants.filter(at => at !== null)
  return known.length === 0 ? null : Math.max(...known)
}

/** Duties before those that wait for them; what waits for itself in a circle comes last, in the order given. */
const inOrder = (duties: readonly ChainDuty[]): ChainDuty[] => {
  const left = new Map(duties.map(duty => [duty.obligationId, duty]))
  const sorted: ChainDuty[] = []
  while (left.size > 0) {
    const free = [...left.values()].filter(({ waitsFor }) => !waitsFor.some(id => left.has(id)))
    const next = free.length > 0 ? free : [...left.values()]
    for (const duty of next) left.delete(duty.obligationId)
    sorted.push(...next)
  }
  return sorted
}

/**
 * A step keeps the time the plan gives it after what it waits for: where that comes so much later, so does the
 * step. A step nobody finished cannot be finished in the past.
 */
const reckon = (duty: ChainDuty, before: readonly Reckoned[], now: number): Reckoned => {
  const due = msOf(duty.dueAt)
  const finished = msOf(duty.finishedAt)
  const waiting = before.some(each => each.duty.finishedAt === null)
  const arrives = latest(before.map(({ expected }) => expected))
  const left = due === null || arrives === null ? null : due - arrives
  if (finished !== null) return { duty, expected: finished, pushed: 0, left, waiting }
  const planned = latest(before.map(each => msOf(each.duty.dueAt)))
  const span = due === null || planned === null ? 0 : Math.max(0, due - planned)
  const own = due === null ? null : Math.max(due, now)
  const follows = arrives === null ? null : arrives + span
  const pushed = due === null || follows === null ? 0 : Math.max(0, follows - due)
  return { duty, expected: latest([own, follows]), pushed, left, waiting }
}

/** The chain that ends last, from its end back to where it begins. */
const criticalOf = (steps: ReadonlyMap<number, Reckoned>): ReadonlySet<number> => {
  const later = (one: Reckoned | undefined, other: Reckoned): Reckoned =>
    one === undefined || (other.expected ?? 0) > (one.expected ?? 0) ? other : one
  const befores = (step: Reckoned): Reckoned[] => step.duty.waitsFor.flatMap(id => steps.get(id) ?? [])
  const chain = new Set<number>()
  let step = [...steps.values()]
    .filter(each => befores(each).length > 0)
    .reduce<Reckoned | undefined>(later, undefined)
  while (step !== undefined && !chain.has(step.duty.obligationId)) {
    chain.add(step.duty.obligationId)
    step = befores(step).reduce<Reckoned | undefined>(later, undefined)
  }
  return chain
}

/** Where each step of the work is expected, what pushes it, and which chain decides the end. */
export const chainOf = (duties: readonly ChainDuty[], now: Date): ChainStep[] => {
  const steps = new Map<number, Reckoned>()
  for (const duty of inOrder(duties)) {
    const before = duty.waitsFor.flatMap(id => steps.get(id) ?? [])
    steps.set(duty.obligationId, reckon(duty, before, now.getTime()))
  }
  const critical = criticalOf(steps)
  return [...steps.values()].map(({ duty, expected, pushed, left, waiting }) => ({
    ...duty,
    expectedAt: expected === null ? null : new Date(expected).toISOString(),
    pushedBySeconds: Math.floor(pushed / 1000),
    timeLeftSeconds: left === null ? null : Math.floor(left / 1000),
    waiting,
    critical: critical.has(duty.obligationId),
  }))
}

/** Would the duty, waiting for these, in the end wait for itself? */
export const waitsForItself = (
  obligationId: number,
  waitsFor: readonly number[],
  others: ReadonlyMap<number, readonly number[]>,
): boolean => {
  const seen = new Set<number>()
  const open = [...waitsFor]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === obligationId) return true
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(others.get(id) ?? []))
  }
  return false
}
