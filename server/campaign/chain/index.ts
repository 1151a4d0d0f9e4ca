export { chainActions } from './actions.ts'
export { addDependences, waitsForOf } from './queries.ts'
export { chainQueries } from './reads.ts'
