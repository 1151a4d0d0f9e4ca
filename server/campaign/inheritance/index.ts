export { inheritanceActions } from './actions.ts'
export { inheritanceFollowers, inheritanceRoutines } from './jobs.ts'
export { inheritanceQueries } from './reads.ts'
