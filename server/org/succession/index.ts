export { passagesInForce, unitsStanding } from './queries.ts'
export { successionQueries } from './reads.ts'
