export { carryingActions } from './actions.ts'
export { carryingQueries } from './reads.ts'
