export { rollupQueries } from './reads.ts'
export { expectedReports, figuresOf } from './queries.ts'
