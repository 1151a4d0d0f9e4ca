export { closingActions } from './actions.ts'
export { closingFollowers } from './jobs.ts'
export { closingQueries } from './reads.ts'
