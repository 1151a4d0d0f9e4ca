import { definePlace } from '../ui/index.ts'

/** Under the open card of a clause, for what later steps know of it. */
export const besideClause = definePlace<{ readonly planId: number; readonly obligationId: number }>(
  'plan.clause',
)
