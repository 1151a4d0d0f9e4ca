export { dutiesBefore, dutiesNow, nowOf } from './queries.ts'
