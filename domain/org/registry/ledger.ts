import type { FieldProblem } from '../../shared/index.ts'
import { areaName, sameAreaName } from '../area.ts'
import type { Level } from '../unit.ts'

/** What is true of a unit from one day (null: from before the first list) to another, which is no longer in it. */
export interface HistoryState {
  readonly from: string | null
  readonly to: string | null
  readonly level: Level
  readonly code: string
  readonly name: string
  readonly fullName: string
  readonly type: string | null
  readonly parentKey: string | null
  readonly position: number
}

export interface HistoryUnit {
  readonly key: string
  readonly states: readonly HistoryState[]
}

/** A unit that ends and those that take it over; one successor takes all, among several the shares are unknown. */
export interface HistorySuccession {
  readonly kind: 'merge' | 'split' | 'abolish' | 'move'
  readonly onDay: string
  readonly fromKey: string
  readonly into: readonly { readonly key: string; readonly sourceCode: string }[]
}

/** What the lists do not say: which unit follows, or in which shares. */
export interface HistoryQuestion {
  readonly kind: 'successor' | 'weights'
  readonly key: string
  readonly onDay: string
}

export interface RegistryHistory {
  readonly units: readonly HistoryUnit[]
  readonly successions: readonly HistorySuccession[]
  readonly questions: readonly HistoryQuestion[]
  readonly problems: readonly FieldProblem[]
}

export interface Placed {
  readonly level: Level
  readonly code: string
  readonly fullName: string
  readonly parentKey: string | null
}

/** The history while it is being put together: the last state of every unit is still open. */
export class RegistryLedger {
  readonly successions: HistorySuccession[] = []
  readonly questions: HistoryQuestion[] = []
  readonly problems: FieldProblem[] = []
  readonly #units = new Map<string, HistoryState[]>()

  has(key: string): boolean {
    return this.#units.has(key)
  }

  /** The state that is still open. */
  standing(key: string): HistoryState | undefined {
    const last = this.#units.get(key)?.at(-1)
    return last?.to === null ? last : undefined
  }

  keys(): readonly string[] {
    return [...this.#units.keys()]
  }

  open(key: string, from: string | null, placed: Placed): void {
    const states = this.#units.get(key) ?? []
    const names = areaName(placed.fullName)
    const { level, code, parentKey } = placed
    states.push({ from, to: null, level, code, ...names, parentKey, position: Number(code) })
    this.#units.set(key, states)
  }

  close(key: string, to: string): void {
    const states = this.#units.get(key)
    const last = states?.pop()
    if (states === undefined || last === undefined) return
    states.push(last.to === null ? { ...last, to } : last)
  }

  /** Goes on under another name or parent from a day; spelling of tone marks alone is no change. */
  change(key: string, onDay: string, placed: Placed): void {
    const now = this.standing(key)
    if (now === undefined) return
    const same = sameAreaName(now.fullName, placed.fullName) && now.type === areaName(placed.fullName).type
    if (same && now.parentKey === placed.parentKey) return
    this.close(key, onDay)
    this.open(key, onDay, { ...placed, fullName: same ? now.fullName : placed.fullName })
  }

  history(): RegistryHistory {
    const units = [...this.#units].map(([key, states]) => ({ key, states }))
    const { successions, questions, problems } = this
    return { units, successions, questions, problems }
  }
}
