export { mapQueries } from './reads.ts'
