import type { Exact } from '../shared/vietnamese/index.ts'
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

export interface Names {
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

/** What a unit gives away and what it keeps, in weights of one measure (people, hectares, percent); null while nobody has said. */
export interface GivenPart {
  readonly unitId: number
  readonly given: Exact | null
  readonly kept: Exact | null
}

/** What a decision orders on a day. */
export type SuccessionOrder =
  | {
      readonly kind: 'merge'
      /** The units that end. */
      readonly fromUnitIds: readonly number[]
      /** Units that give only a part and go on without it. */
      readonly parts?: readonly GivenPart[] | undefined
      readonly into: SuccessionTarget
    }
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
