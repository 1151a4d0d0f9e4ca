export { lifeQueries } from './reads.ts'
