export { passingActions } from './actions.ts'
export { passingQueries } from './reads.ts'
