export { obstacleActions } from './actions.ts'
export { obstacleQueries } from './reads.ts'
