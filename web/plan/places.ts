import { definePlace } from '../ui/index.ts'

/** Beside the title of a confirmed plan, for what comes after it. */
export const afterConfirming = definePlace<{ readonly planId: number }>('plan.confirmed')

/** Under the open card of a clause, for what later steps know of it. */
export const besideClause = definePlace<{ readonly planId: number; readonly obligationId: number }>(
  'plan.clause',
)
