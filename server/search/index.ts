export { searchQueries } from './reads.ts'
