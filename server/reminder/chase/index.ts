import { draftingActions } from './drafting.ts'
import { signingActions } from './signing.ts'

export const chaseActions = [...draftingActions, ...signingActions]
export { chaseFollowers, chaseRoutines } from './jobs.ts'
export { chaseQueries } from './reads.ts'
