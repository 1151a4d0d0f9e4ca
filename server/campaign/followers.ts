import type { Follower, Routine } from '../jobs/follower.ts'
import { attachmentFollowers } from './attachment/index.ts'
import { amendmentFollowers } from './following/index.ts'
import { inheritanceFollowers, inheritanceRoutines } from './inheritance/index.ts'

export const campaignFollowers: readonly Follower[] = [
  ...amendmentFollowers,
  ...attachmentFollowers,
  ...inheritanceFollowers,
]

export const campaignRoutines: readonly Routine[] = inheritanceRoutines
