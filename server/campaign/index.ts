export { campaignActions } from './actions.ts'

<<<<<<< HEAD

export { grantLater } from './extension/index.ts'
export { campaignFollowers } from './following/index.ts'
export { compiledOf, routingClauses } from './opening.ts'

=======

export { attachmentsToFreeze, freezeAttachments } from './attachment/index.ts'
export { campaignFollowers } from './followers.ts'
export { compiledOf } from './opening.ts'

>>>>>>> f17872c (Attach files to a duty: in pieces over a cut line, judged by content, frozen in the version handed in; halve the first screen)

export {
  assignmentById,
  campaignById,
  dutiesOf as readDuties,
  keepAssignment,
  legsOf,
  moveAssignment,
  receiveLegs,
} from './queries.ts'
export { campaignQueries } from './reads.ts'
