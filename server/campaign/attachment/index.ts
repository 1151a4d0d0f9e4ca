export { attachmentActions } from './actions.ts'
export { attachmentsToFreeze, freezeAttachments } from './freeze.ts'
export { attachmentQueries } from './reads.ts'
export { attachmentFollowers } from './text/jobs.ts'
