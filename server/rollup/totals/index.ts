export { totalsCounted } from './totals.ts'
