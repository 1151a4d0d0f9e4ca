export { settingActions } from './actions.ts'
export { settingQueries } from './reads.ts'
