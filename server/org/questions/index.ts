export { questionQueries } from './reads.ts'
