export { campaignActions } from './actions.ts'
export {
  announce as announceFile,
  attachmentPieces,
  attachmentsToFreeze,
  fileBeside,
  freezeAttachments,
  goingOn as fileGoingOn,
  picturesNamed,
  saidFiles,
  sayFiles,
} from './attachment/index.ts'
export { closeArrived, closeByWord, countDelivered, deliverAnew } from './closing/index.ts'
export { grantLater } from './extension/index.ts'
export { campaignFollowers, campaignRoutines } from './followers.ts'
export {
  decided,
  endLines,
  heirsFor,
  inOpenCampaigns,
  openCampaigns,
  unitsChanged,
} from './inheritance/index.ts'
export { compiledOf, routingClauses } from './opening.ts'
export { nowOf } from './owing/index.ts'

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
export { assignmentOr404, campaignOr404 } from './stored.ts'
