import { definePlace } from '../ui/index.ts'

/** Parts of a person's own page of tokens and calendar that later steps bring. */
export const accountParts = definePlace<object>('org.account')

/** What saying how a unit was divided moves, before it is said; from the day of the event. */
export const besideShares = definePlace<{ readonly unitId: number; readonly onDay: string }>('org.shares')
