export { reportActions, reportOr404 } from './actions.ts'
export { outlineOf } from './outline.ts'
export { reportQueries } from './reads.ts'
