import { definePlace } from '../ui/index.ts'

/** Parts of a person's own page of tokens and calendar that later steps bring. */
export const accountParts = definePlace<object>('org.account')
