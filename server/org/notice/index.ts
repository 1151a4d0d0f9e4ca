export { noticeActions } from './actions.ts'
export { noticeQueries } from './reads.ts'
export { type Receivers, type Telling, tell, tellUnits, type UnitTelling } from './tell.ts'
