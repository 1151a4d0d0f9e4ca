export { divisionActions } from './actions.ts'
export { recordShares } from './giving.ts'
export { namedWithoutStanding } from './queries.ts'
export { divisionQueries } from './reads.ts'
