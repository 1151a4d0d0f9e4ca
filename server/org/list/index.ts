export { listActions } from './actions.ts'
export { exchangeCodeOf } from './queries.ts'
export { listQueries } from './reads.ts'
