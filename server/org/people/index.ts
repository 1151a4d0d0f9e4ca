export { peopleActions } from './actions.ts'
export { peopleQueries } from './reads.ts'
