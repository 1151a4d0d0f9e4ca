export { figuresOf } from './counted.ts'
export { expectedReports } from './queries.ts'
export { rollupQueries } from './reads.ts'
