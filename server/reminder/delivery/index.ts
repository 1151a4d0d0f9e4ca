export { deliveryActions } from './actions.ts'
export { deliverLetters } from './deliver.ts'
export { gatherDigests } from './gather.ts'
export { deliveryQueries } from './reads.ts'
