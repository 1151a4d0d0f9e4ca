import type { Action, Query } from './http/action.ts'
import type { Follower, Routine } from './jobs/follower.ts'
import { followersByAction } from './jobs/follower.ts'
import { orgActions, orgQueries } from './org/index.ts'

/** All that a person may do: the permission matrix, the audit catalogue, the API reference and the CLI read it. */
export const actions: readonly Action[] = [...orgActions]

/** All that a person may see. */
export const queries: readonly Query[] = [...orgQueries]

/** All that follows from an event. */
export const followers: readonly Follower[] = []

/** All that is done at times of the clock. */
export const routines: readonly Routine[] = []

export const followersOf = followersByAction(followers)
