import { formatDate } from '../shared/vietnamese/index.ts'
import { areaName } from './area.ts'
import type { Names, StateChange, SuccessionOrder, SuccessionTarget, UnitState } from './order.ts'
import { fieldsNaming } from './order-fields.ts'
import { orgProblems } from './problems.ts'

/** What is known of units after the day of an event that is entered late. */
export interface Beyond {
  /** Units that the country's lists end on the very day without saying who takes them over. */
  readonly unanswered: ReadonlySet<number>
  /** Units that an event entered by a person changed after the day. */
  readonly byHand: ReadonlySet<number>
}

/** Nothing is known: whatever came later is taken for somebody's event. */
const nothingKnown = (states: readonly UnitState[]): Beyond => ({
  unanswered: new Set(),
  byHand: new Set(states.map(({ unitId }) => unitId)),
})

/** States as they become, piece by piece; the order sees at each piece what the pieces before did. */
export class Change {
  readonly #order: SuccessionOrder
  readonly #onDay: string
  readonly #newIds: number[]
  readonly #beyond: Beyond
  readonly #all = new Map<number, UnitState[]>()
  /** The state of the day; of a unit that does not stand on it, its last. */
  readonly #before = new Map<number, UnitState>()
  readonly #now = new Map<number, UnitState | null>()
  readonly #ended = new Map<number, UnitState>()

  constructor(
    order: SuccessionOrder,
    states: readonly UnitState[],
    onDay: string,
    newIds: number[],
    beyond: Beyond = nothingKnown(states),
  ) {
    this.#order = order
    this.#onDay = onDay
    this.#newIds = newIds
    this.#beyond = beyond
    for (const state of states) {
      this.#all.set(state.unitId, [...(this.#all.get(state.unitId) ?? []), state])
      const there = this.#before.get(state.unitId)
      const later = there === undefined || (state.from ?? '') > (there.from ?? '')
      if (this.#holds(state) || (later && (there === undefined || !this.#holds(there))))
        this.#before.set(state.unitId, state)
    }
  }

  #holds({ from, to }: UnitState): boolean {
    return (from ?? '') <= this.#onDay && (to === null || to > this.#onDay)
  }

  #current(unitId: number): UnitState | null | undefined {
    return this.#now.has(unitId) ? this.#now.get(unitId) : this.#before.get(unitId)
  }

  #fields(unitId: number) {
    return fieldsNaming(this.#order, unitId)
  }

  /** Stands on the day, whatever comes later: what receives, or gives a part, is not changed itself. */
  there(unitId: number): UnitState {
    const state = this.#current(unitId)
    if (state?.to === null || (state !== null && state !== undefined && this.#holds(state))) {
      if ((state.from ?? '') > this.#onDay) throw this.#later(state, state.from ?? '')
      return state
    }
    const name = this.#before.get(unitId)?.fullName ?? `#${unitId}`
    throw orgProblems.notStanding({ name }, this.#fields(unitId))
  }

  /** Stands on the day and from then on: it may end, or stand above others. Undoing what came later comes first. */
  standing(unitId: number): UnitState {
    const state = this.there(unitId)
    if (state.to !== null) throw this.#later(state, state.to)
    return state
  }

  #later(state: UnitState, day: string) {
    const told = { name: state.fullName, day: formatDate(day) }
    const say = this.#beyond.byHand.has(state.unitId) ? orgProblems.laterState : orgProblems.listedLater
    return say(told, this.#fields(state.unitId))
  }

  /** May be given another name, level or parent until what comes later; that came from the country's lists, which say it anew. */
  #changeable(unitId: number): UnitState {
    const state = this.there(unitId)
    if (state.to !== null && this.#beyond.byHand.has(unitId)) throw this.#later(state, state.to)
    return state
  }

  /** The lists end it on this day and left open who takes it over: the event says so, and nothing else changes. */
  endsByList(unitId: number): boolean {
    return this.#beyond.unanswered.has(unitId) && !this.#now.has(unitId)
  }

  /** What stands below a unit on the day. */
  childrenOf(unitId: number): readonly number[] {
    const ids = new Set([...this.#all.keys(), ...this.#now.keys()])
    return [...ids].filter(id => {
      const state = this.#current(id)
      if (state !== null && state !== undefined && state.parentId === unitId && this.#goesOn(state))
        return true
      // What comes to stand below it later would stand below nothing.
      const later = this.#all
        .get(id)
        ?.find(each => (each.from ?? '') > this.#onDay && each.parentId === unitId)
      if (later !== undefined && !this.#now.has(id)) throw this.#later(later, later.from ?? '')
      return false
    })
  }

  #goesOn({ to }: UnitState): boolean {
    return to === null || to > this.#onDay
  }

  end(unitId: number): void {
    this.#close(this.standing(unitId))
    this.#now.set(unitId, null)
  }

  #close(state: UnitState): void {
    if (state.from !== this.#onDay) this.#ended.set(state.unitId, { ...state, to: this.#onDay })
  }

  alter(unitId: number, with_: Partial<UnitState>): void {
    const state = this.#changeable(unitId)
    this.#close(state)
    this.#now.set(unitId, { ...state, ...with_, from: this.#onDay })
  }

  /** The kind that a full name begins with goes along, so that the country's lists find the unit as they name it. */
  rename(unitId: number, { name, fullName }: Names): void {
    const { type } = this.#changeable(unitId)
    this.alter(unitId, { name, fullName, type: type === null ? null : areaName(fullName).type })
  }

  place(unitId: number, parentId: number | null): void {
    for (let above = parentId; above !== null; above = this.#current(above)?.parentId ?? null) {
      if (above === unitId) throw orgProblems.cycle({}, this.#fields(above))
    }
    const { to } = this.#changeable(unitId)
    if (parentId !== null) this.#standsUntil(parentId, to)
    this.alter(unitId, { parentId })
  }

  /** A parent must stand as long as what is put below it. */
  #standsUntil(unitId: number, to: string | null): void {
    const state = this.there(unitId)
    if (state.to !== null && (to === null || state.to < to)) throw this.#later(state, state.to)
  }

  /** The unit that a target means; one that the event makes takes its place in the order from the unit it comes from. */
  take(target: SuccessionTarget, from: UnitState | undefined): number {
    if ('unitId' in target) return this.there(target.unitId).unitId
    const unitId = this.#newIds.shift()
    if (unitId === undefined) throw orgProblems.notApart()
    const { make } = target
    if (make.parentId !== null) this.#standsUntil(make.parentId, null)
    const type = from === undefined || from.type === null ? null : areaName(make.fullName).type
    const own = { unitId, from: this.#onDay, to: null, shortName: null, type, position: from?.position ?? 0 }
    this.#now.set(unitId, { ...own, ...make })
    return unitId
  }

  /** How a unit was known on the day before, for what takes its place. */
  known(unitId: number): UnitState | undefined {
    return this.#before.get(unitId)
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
