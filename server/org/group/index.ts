export { groupActions } from './actions.ts'
export { addGroup, changeGroup, groupNamed, groupsWithUnits } from './queries.ts'
export { groupQueries } from './reads.ts'
