export { figuresOf } from './figures/index.ts'
export { expectedReports } from './queries.ts'
export { type CampaignReading, campaignReading } from './reading.ts'
export { rollupQueries } from './reads.ts'
