export { inheritanceActions } from './actions.ts'
export { inheritanceFollowers, inheritanceRoutines, inOpenCampaigns, unitsChanged } from './jobs.ts'
export { heirsFor } from './plan.ts'
export { inheritanceQueries } from './reads.ts'
