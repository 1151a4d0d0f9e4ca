export { extensionActions } from './actions.ts'
export { grantLater } from './granting.ts'
export { extensionQueries } from './reads.ts'
