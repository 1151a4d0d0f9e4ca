export { noticeActions } from './actions.ts'
export { noticeQueries } from './reads.ts'
export { type Receivers, type Telling, tell } from './tell.ts'
