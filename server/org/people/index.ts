export { peopleActions } from './actions.ts'
export { difference } from './difference.ts'
export { accountOf, changeGrants, changePlace, grantsHeld } from './queries.ts'
export { peopleQueries } from './reads.ts'
