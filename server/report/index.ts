export { reportActions } from './actions.ts'
export { outlineOf } from './outline/index.ts'
export { reportQueries } from './reads.ts'
