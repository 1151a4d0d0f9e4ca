export { reportActions } from './actions.ts'
export { outlineOf } from './outline.ts'
export { reportQueries } from './reads.ts'
