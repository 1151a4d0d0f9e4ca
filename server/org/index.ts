export { orgActions } from './actions.ts'
export { dayOf, policy, rolesAt } from './policy.ts'
export { placeOf, readSetting, shortNameOf, unitName } from './queries.ts'
export { orgQueries } from './reads.ts'
