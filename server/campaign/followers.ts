import type { Follower } from '../jobs/follower.ts'
import { attachmentFollowers } from './attachment/index.ts'
import { amendmentFollowers } from './following/index.ts'

export const campaignFollowers: readonly Follower[] = [...amendmentFollowers, ...attachmentFollowers]
