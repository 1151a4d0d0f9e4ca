export { eventActions } from './actions.ts'
export { eventQueries } from './reads.ts'
