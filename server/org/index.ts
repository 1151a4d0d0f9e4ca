export { orgActions } from './actions.ts'
export { dayOf, policy, rolesAt } from './policy.ts'
export { orgQueries } from './reads.ts'
export { unitName } from './queries.ts'
