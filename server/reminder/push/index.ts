export { pushActions } from './actions.ts'
export { deliverPushes } from './deliver.ts'
export { pushQueries } from './reads.ts'
