export { ladderActions } from './actions.ts'
export { climbLadders } from './climb.ts'
export { ladderQueries } from './reads.ts'
