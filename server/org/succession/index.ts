export { standingFor } from './heirs.ts'
export { heirAmong, heirPassages, passageEdges, passagesInForce, takenOverBy } from './passages/queries.ts'
export { knownOn, unitAsked, unitsKnown, unitsStanding } from './queries.ts'
export { successionQueries } from './reads.ts'
