export { percent, sum } from './exact.ts'
export * from './schema.ts'
export { type Contribution, type Total, totalsOf } from './total.ts'
