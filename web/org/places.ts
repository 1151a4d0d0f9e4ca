import type { z } from 'zod'
import type { successionOrder } from '../../domain/org/index.ts'
import { definePlace } from '../ui/index.ts'

/** Parts of a person's own page of tokens and calendar that later steps bring. */
export const accountParts = definePlace<object>('org.account')

/** What saying how a unit was divided moves, before it is said; from the day of the event. */
export const besideShares = definePlace<{ readonly unitId: number; readonly onDay: string }>('org.shares')

/** What an event orders, as it is asked about. */
export type AskedOrder = z.input<typeof successionOrder>

export interface ForeseenWork {
  readonly order: AskedOrder
  readonly onDay: string
}

/** What later steps foresee of an event of units before it is entered: the work that it moves. */
export const foreseenWork = definePlace<ForeseenWork>('org.event')
