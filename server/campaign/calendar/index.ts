export { calendarActions } from './actions.ts'
export { calendarQueries } from './reads.ts'
