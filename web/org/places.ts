import type { z } from 'zod'
import type { successionOrder } from '../../domain/org/index.ts'
import { definePlace } from '../ui/index.ts'

/** Parts of a person's own page of tokens and calendar that later steps bring. */
export const accountParts = definePlace<object>('org.account')

/** A part of a divided unit as it is typed. */
export interface TypedPart {
  readonly unitId: number
  readonly fullName: string
  readonly weight: string
}

export interface TypedShares {
  readonly unitId: number
  /** The day of the event. */
  readonly onDay: string
  /** The event that divides the unit; null where the answer to a question would be the event. */
  readonly successionId: number | null
  readonly into: readonly TypedPart[]
}

/** What saying how a unit was divided moves, before it is said. */
export const besideShares = definePlace<TypedShares>('org.shares')

/** What an event orders, as it is asked about. */
export type AskedOrder = z.input<typeof successionOrder>

export interface ForeseenWork {
  readonly order: AskedOrder
  readonly onDay: string
}

/** What later steps foresee of an event of units before it is entered: the work that it moves. */
export const foreseenWork = definePlace<ForeseenWork>('org.event')
