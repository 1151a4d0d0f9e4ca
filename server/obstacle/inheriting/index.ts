export { inheritingActions } from './actions.ts'
export { answererNow } from './answerer.ts'
export { obstacleFollowers, obstacleRoutines } from './jobs.ts'
export { inheritedSteps } from './queries.ts'
