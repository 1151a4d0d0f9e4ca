export { standingFor } from './heirs.ts'
export { heirPassages, passageEdges, passagesInForce } from './passages/queries.ts'
export { knownOn, unitsKnown, unitsStanding } from './queries.ts'
export { successionQueries } from './reads.ts'
