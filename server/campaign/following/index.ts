export { follow } from './actions.ts'
export { amendmentFollowers } from './jobs.ts'
export { drawInBelow, dropAssignments } from './queries.ts'
