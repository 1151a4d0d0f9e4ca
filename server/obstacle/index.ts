export { obstacleActions } from './actions.ts'
export { obstacleFollowers, obstacleRoutines } from './inheriting/index.ts'
export { obstacleQueries } from './reads.ts'
