export { synthesisActions } from './actions.ts'
export { passagesWithSources, synthesisQueries } from './reads.ts'
