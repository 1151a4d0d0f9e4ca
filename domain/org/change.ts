import { formatDate } from '../shared/vietnamese/index.ts'
import { areaName } from './area.ts'
import type { Names, StateChange, SuccessionOrder, SuccessionTarget, UnitState } from './order.ts'
import { fieldsNaming } from './order-fields.ts'
import { orgProblems } from './problems.ts'

/** States as they become, piece by piece; the order sees at each piece what the pieces before did. */
export class Change {
  readonly #order: SuccessionOrder
  readonly #onDay: string
  readonly #newIds: number[]
  readonly #before = new Map<number, UnitState>()
  readonly #now = new Map<number, UnitState | null>()
  readonly #ended = new Map<number, UnitState>()

  constructor(order: SuccessionOrder, states: readonly UnitState[], onDay: string, newIds: number[]) {
    this.#order = order
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
    const fields = fieldsNaming(this.#order, unitId)
    if (state === undefined || state === null) {
      const name = this.#before.get(unitId)?.fullName ?? `#${unitId}`
      throw orgProblems.notStanding({ name }, fields)
    }
    const later = [state.from, state.to].find(day => day !== null && day > this.#onDay)
    if (later != null) throw orgProblems.laterState({ name: state.fullName, day: formatDate(later) }, fields)
    if (state.to !== null) throw orgProblems.notStanding({ name: state.fullName }, fields)
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

  /** The kind that a full name begins with goes along, so that the country's lists find the unit as they name it. */
  rename(unitId: number, { name, fullName }: Names): void {
    const { type } = this.standing(unitId)
    this.alter(unitId, { name, fullName, type: type === null ? null : areaName(fullName).type })
  }

  place(unitId: number, parentId: number | null): void {
    for (let above = parentId; above !== null; above = this.#current(above)?.parentId ?? null) {
      if (above === unitId) throw orgProblems.cycle({}, fieldsNaming(this.#order, above))
    }
    if (parentId !== null) this.standing(parentId)
    this.alter(unitId, { parentId })
  }

  /** The unit that a target means; one that the event makes takes its place in the order from the unit it comes from. */
  take(target: SuccessionTarget, from: UnitState | undefined): number {
    if ('unitId' in target) return this.standing(target.unitId).unitId
    const unitId = this.#newIds.shift()
    if (unitId === undefined) throw orgProblems.notApart()
    const { make } = target
    if (make.parentId !== null) this.standing(make.parentId)
    const type = from === undefined || from.type === null ? null : areaName(make.fullName).type
    const own = { unitId, from: this.#onDay, to: null, shortName: null, type, position: from?.position ?? 0 }
    this.#now.set(unitId, { ...own, ...make })
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
