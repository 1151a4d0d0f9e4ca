export { percent, sum } from '../report/index.ts'
export * from './schema.ts'
export { isStock } from './stock.ts'
export { type Contribution, overWindow, type Total, totalsOf } from './total.ts'
