export { successionQueries } from './reads.ts'
