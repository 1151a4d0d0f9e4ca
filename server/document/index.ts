export { documentActions } from './actions.ts'
export { documentQueries } from './reads.ts'
