import type { Heirs } from './inheritance.ts'

/** One receiver on the way of a duty. */
export interface RouteLeg {
  readonly position: number
  readonly receiverUnitId: number
  readonly received: boolean
}

/** The way of one duty: who sends, and the receivers in order. */
export interface Route {
  readonly assignmentId: number
  readonly unitId: number
  readonly legs: readonly RouteLeg[]
}

export interface LegPassing {
  readonly assignmentId: number
  /** The leg that waited with the unit that ended; where `made`, the place of the new leg. */
  readonly position: number
  readonly fromUnitId: number
  readonly toUnitId: number
  /** `joined`: the successor stands on the way already, or is the sender, so that the leg falls away. */
  readonly how: 'moved' | 'made' | 'joined'
  readonly heirs: Heirs
}

export interface RoutesPassed {
  readonly passings: readonly LegPassing[]
  /** Waiting with a unit that ended and that nobody took over: for a person to settle. */
  readonly left: readonly { readonly assignmentId: number; readonly unitId: number }[]
}

/**
 * How waiting legs go to the successors of a receiver that ended: as its open duties do. A receipt that was given
 * stays with whoever gave it. Each successor stands on a way once: where it does already, or sends the duty
 * itself, the leg falls away. Divided among several, each of them receives.
 */
export const routesPassed = (
  routes: readonly Route[],
  heirsOf: (unitId: number) => Heirs | null,
): RoutesPassed => {
  const passed = routes.map(route => routePassed(route, heirsOf))
  return { passings: passed.flatMap(({ passings }) => passings), left: passed.flatMap(({ left }) => left) }
}

const routePassed = (
  { assignmentId, unitId, legs }: Route,
  heirsOf: (unitId: number) => Heirs | null,
): RoutesPassed => {
  const passings: LegPassing[] = []
  const left: { assignmentId: number; unitId: number }[] = []
  const onTheWay = new Set([unitId, ...legs.map(({ receiverUnitId }) => receiverUnitId)])
  let end = Math.max(-1, ...legs.map(({ position }) => position))
  for (const { position, receiverUnitId, received } of legs) {
    const heirs = received ? null : heirsOf(receiverUnitId)
    if (heirs === null || heirs.goesOn) continue
    if (heirs.unitIds.length === 0) left.push({ assignmentId, unitId: receiverUnitId })
    const free = heirs.unitIds.filter(heir => !onTheWay.has(heir))
    const line = { assignmentId, fromUnitId: receiverUnitId, heirs }
    for (const [at, toUnitId] of free.entries()) {
      onTheWay.add(toUnitId)
      if (at > 0) end += 1
      passings.push({ ...line, toUnitId, ...(at === 0 ? moved(position) : made(end)) })
    }
    if (free.length > 0) continue
    for (const toUnitId of heirs.unitIds) passings.push({ ...line, position, toUnitId, how: 'joined' })
  }
  return { passings, left }
}

const moved = (position: number) => ({ position, how: 'moved' as const })
const made = (position: number) => ({ position, how: 'made' as const })
