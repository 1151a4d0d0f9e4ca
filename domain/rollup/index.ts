export { percent, sum } from '../report/index.ts'
export * from './schema.ts'
export { type Contribution, type Total, totalsOf } from './total.ts'
