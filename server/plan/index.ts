export { planActions } from './actions.ts'
export { directoryFor } from './party/directory.ts'
export { planById } from './queries.ts'
export { planQueries } from './reads.ts'
