export { standingFor } from './heirs.ts'
export { heirPassages, knownOn, passagesInForce, unitsKnown, unitsStanding } from './queries.ts'
export { successionQueries } from './reads.ts'
