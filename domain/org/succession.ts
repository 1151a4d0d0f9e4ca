import type { Exact } from '../shared/vietnamese/index.ts'
import { orgProblems } from './problems.ts'
import { type Share, sharesOf } from './share.ts'
import type { Level } from './unit.ts'

/** What is true of a unit from a day (null: since before the first list) to another, which is no longer in it. */
export interface UnitState {
  readonly unitId: number
  readonly from: string | null
  readonly to: string | null
  readonly level: Level
  readonly code: string | null
  readonly name: string
  readonly fullName: string
  readonly shortName: string | null
  readonly type: string | null
  readonly parentId: number | null
  readonly position: number
}

interface Names {
  readonly name: string
  readonly fullName: string
}

/** A unit that is there, or one that the event makes. */
export type SuccessionTarget =
  | { readonly unitId: number }
  | {
      readonly make: Names & {
        readonly code: string | null
        readonly level: Level
        readonly parentId: number | null
      }
    }

/** What a decision orders on a day. */
export type SuccessionOrder =
  | { readonly kind: 'merge'; readonly fromUnitIds: readonly number[]; readonly into: SuccessionTarget }
  | {
      readonly kind: 'split'
      readonly fromUnitId: number
      /** Weights of any measure (people, hectares, percent); empty while nobody has said. */
      readonly into: readonly { readonly target: SuccessionTarget; readonly weight: Exact | null }[]
    }
  | ({ readonly kind: 'rename'; readonly unitId: number } & Names)
  | { readonly kind: 'move'; readonly unitId: number; readonly parentId: number }
  | ({ readonly kind: 'upgrade'; readonly unitId: number; readonly level: Level } & Names)
  | { readonly kind: 'abolish'; readonly unitId: number }

/** States taken away and put there instead. With the two swapped it is the undoing. */
export interface StateChange {
  readonly removed: readonly UnitState[]
  readonly added: readonly UnitState[]
}

export interface SuccessionEffect extends StateChange {
  readonly passages: readonly {
    readonly fromUnitId: number
    readonly into: readonly { readonly unitId: number; readonly share: Share | null }[]
  }[]
}

const whole: Share = { weight: 1n, weightOf: 1n }

/**
 * What an order does to the states of units.
 *
 * @param states the last states of the units the order names, of their children, and of all that stand above a
 *   unit that gets children
 * @param newIds ids for the units that the order makes, in their order
 * @throws org.notStanding, org.laterState, org.hasChildren, org.cycle, org.notApart
 */
export const successionEffect = (
  order: SuccessionOrder,
  onDay: string,
  states: readonly UnitState[],
  newIds: readonly number[],
): SuccessionEffect => {
  const change = new Change(states, onDay, [...newIds])
  const passages = carryOut(order, change)
  return { ...change.result(), passages }
}

const carryOut = (order: SuccessionOrder, change: Change): SuccessionEffect['passages'] => {
  switch (order.kind) {
    case 'merge':
      return merge(order, change)
    case 'split':
      return split(order, change)
    case 'rename':
      change.alter(order.unitId, { name: order.name, fullName: order.fullName })
      return []
    case 'upgrade':
      change.alter(order.unitId, { name: order.name, fullName: order.fullName, level: order.level })
      return []
    case 'move':
      change.place(order.unitId, order.parentId)
      return []
    case 'abolish': {
      const { parentId } = change.standing(order.unitId)
      for (const child of change.childrenOf(order.unitId)) change.place(child, parentId)
      change.end(order.unitId)
      return [{ fromUnitId: order.unitId, into: [] }]
    }
  }
}

type OrderOf<Kind extends SuccessionOrder['kind']> = Extract<SuccessionOrder, { kind: Kind }>

const merge = ({ fromUnitIds, into }: OrderOf<'merge'>, change: Change): SuccessionEffect['passages'] => {
  const ending = [...new Set(fromUnitIds)].filter(unitId => !('unitId' in into) || unitId !== into.unitId)
  if (ending.length === 0) throw orgProblems.notApart()
  const last = ending.map(unitId => change.standing(unitId))
  const unitId = change.take(into, () => last[0]?.position ?? 0)
  for (const from of ending) {
    for (const child of change.childrenOf(from)) if (!ending.includes(child)) change.place(child, unitId)
    change.end(from)
  }
  return ending.map(fromUnitId => ({ fromUnitId, into: [{ unitId, share: whole }] }))
}

const split = ({ fromUnitId, into }: OrderOf<'split'>, change: Change): SuccessionEffect['passages'] => {
  const { position } = change.standing(fromUnitId)
  const known = into.flatMap(({ weight }) => (weight === null ? [] : [weight]))
  const shares = known.length === into.length ? sharesOf(known) : []
  const stays = into.some(({ target }) => 'unitId' in target && target.unitId === fromUnitId)
  if (!stays) {
    if (change.childrenOf(fromUnitId).length > 0) throw orgProblems.hasChildren()
    change.end(fromUnitId)
  }
  const parts = into.map(({ target }, at) => ({
    unitId: change.take(target, () => position),
    share: shares[at] ?? null,
  }))
  if (new Set(parts.map(part => part.unitId)).size < Math.max(2, parts.length)) throw orgProblems.notApart()
  return [{ fromUnitId, into: parts }]
}

/** States as they become, piece by piece; the order sees at each piece what the pieces before did. */
class Change {
  readonly #onDay: string
  readonly #newIds: number[]
  readonly #before = new Map<number, UnitState>()
  readonly #now = new Map<number, UnitState | null>()
  readonly #ended = new Map<number, UnitState>()

  constructor(states: readonly UnitState[], onDay: string, newIds: number[]) {
    this.#onDay = onDay
    this.#newIds = newIds
    for (const state of states) {
      const there = this.#before.get(state.unitId)
      if (there === undefined || (state.from ?? '') > (there.from ?? ''))
        this.#before.set(state.unitId, state)
    }
  }

  #current(unitId: number): UnitState | null | undefined {
    return this.#now.has(unitId) ? this.#now.get(unitId) : this.#before.get(unitId)
  }

  /** The state of a unit on the day, which must be its last: events are entered in the order of time. */
  standing(unitId: number): UnitState {
    const state = this.#current(unitId)
    if (state === undefined || state === null) throw orgProblems.notStanding({ name: String(unitId) })
    if (state.to !== null) throw orgProblems.notStanding({ name: state.fullName })
    if (state.from !== null && state.from > this.#onDay)
      throw orgProblems.laterState({ name: state.fullName, day: state.from })
    return state
  }

  childrenOf(unitId: number): readonly number[] {
    const ids = new Set([...this.#before.keys(), ...this.#now.keys()])
    return [...ids].filter(id => {
      const state = this.#current(id)
      return state !== null && state?.parentId === unitId && state.to === null
    })
  }

  end(unitId: number): void {
    const state = this.standing(unitId)
    if (state.from !== this.#onDay) this.#ended.set(unitId, { ...state, to: this.#onDay })
    this.#now.set(unitId, null)
  }

  alter(unitId: number, with_: Partial<UnitState>): void {
    const state = this.standing(unitId)
    this.end(unitId)
    this.#now.set(unitId, { ...state, ...with_, from: this.#onDay, to: null })
  }

  place(unitId: number, parentId: number | null): void {
    for (let above = parentId; above !== null; above = this.#current(above)?.parentId ?? null) {
      if (above === unitId) throw orgProblems.cycle()
    }
    if (parentId !== null) this.standing(parentId)
    this.alter(unitId, { parentId })
  }

  take(target: SuccessionTarget, position: () => number): number {
    if ('unitId' in target) return this.standing(target.unitId).unitId
    const unitId = this.#newIds.shift()
    if (unitId === undefined) throw orgProblems.notApart()
    if (target.make.parentId !== null) this.standing(target.make.parentId)
    const own = { unitId, from: this.#onDay, to: null, shortName: null, type: null, position: position() }
    this.#now.set(unitId, { ...own, ...target.make })
    return unitId
  }

  result(): StateChange {
    const touched = [...this.#now.keys()]
    const removed = touched.flatMap(id => this.#before.get(id) ?? [])
    const added = touched.flatMap(id =>
      [this.#ended.get(id), this.#now.get(id)].filter(state => state != null),
    )
    return { removed, added }
  }
}

/** How many units an order makes; each needs an id. */
export const unitsMade = (order: SuccessionOrder): number => {
  const targets =
    order.kind === 'merge'
      ? [order.into]
      : order.kind === 'split'
        ? order.into.map(({ target }) => target)
        : []
  return targets.filter(target => 'make' in target).length
}

/** The units an order names: those whose states it needs, and at which whoever orders it needs a role. */
export const unitsNamed = (order: SuccessionOrder): readonly number[] => {
  const of = (target: SuccessionTarget) =>
    'unitId' in target ? [target.unitId] : target.make.parentId === null ? [] : [target.make.parentId]
  switch (order.kind) {
    case 'merge':
      return [...order.fromUnitIds, ...of(order.into)]
    case 'split':
      return [order.fromUnitId, ...order.into.flatMap(({ target }) => of(target))]
    case 'move':
      return [order.unitId, order.parentId]
    default:
      return [order.unitId]
  }
}

/** Applies a change to a whole set of states; what it removes must be there as it was. */
export const applyChange = (
  states: readonly UnitState[],
  { removed, added }: StateChange,
): readonly UnitState[] => {
  const going = new Set(removed.map(stateKey))
  const staying = states.filter(state => !going.has(stateKey(state)))
  if (staying.length + removed.length !== states.length) throw orgProblems.builtUpon()
  return [...staying, ...added]
}

/** Equal exactly for equal states. */
export const stateKey = (state: UnitState): string =>
  JSON.stringify([
    state.unitId,
    state.from,
    state.to,
    state.level,
    state.code,
    state.name,
    state.fullName,
    state.shortName,
    state.type,
    state.parentId,
    state.position,
  ])
