export { follow } from './actions.ts'
export { amendmentFollowers } from './jobs.ts'
export { dropAssignments } from './queries.ts'
