export { campaignActions } from './actions.ts'
export { campaignFollowers } from './following/index.ts'
export { compiledOf } from './opening.ts'
export {
  assignmentById,
  campaignById,
  dutiesOf as readDuties,
  legsOf,
  moveAssignment,
  receiveLegs,
} from './queries.ts'
export { campaignQueries } from './reads.ts'
