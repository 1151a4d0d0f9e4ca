export { follow } from './actions.ts'
export { campaignFollowers } from './jobs.ts'
export { dropAssignments } from './queries.ts'
