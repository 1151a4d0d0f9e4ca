export { expectedReports, figuresOf } from './queries.ts'
export { rollupQueries } from './reads.ts'
