export { eventActions } from './actions.ts'
export { lastPlace } from './queries.ts'
export { eventQueries } from './reads.ts'
