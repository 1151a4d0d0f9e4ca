export { eventActions } from './actions.ts'
export { type Foreseen, foresee } from './foreseeing.ts'
export { lastPlace } from './queries.ts'
export { eventQueries } from './reads.ts'
