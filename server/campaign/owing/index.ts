export { dutiesNow, nowOf } from './queries.ts'
