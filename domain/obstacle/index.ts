export {
  besideAnswer,
  besideAnswered,
  besideNew,
  besideRaised,
  type FileOf,
  fileOf,
} from './files.ts'
export { type ForeseenObstacles, foreseeObstacles } from './foreseen.ts'
export { obstacleProblems } from './problems.ts'
export { answeringFor, routeOf } from './routing.ts'
export * from './schema.ts'
export { isWaiting, type ObstacleState, obstacleStates } from './state.ts'
