export { extensionActions } from './actions.ts'
export { extensionQueries } from './reads.ts'
