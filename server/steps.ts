import { listActions } from '../domain/org/index.ts'
import { campaignActions, campaignFollowers, campaignQueries, campaignRoutines } from './campaign/index.ts'
import { documentActions, documentQueries } from './document/index.ts'
import { exemplarActions, exemplarQueries } from './exemplar/index.ts'
import { type Action, type Query, query } from './http/action.ts'
import type { Follower, Routine } from './jobs/follower.ts'
import { followersByAction } from './jobs/follower.ts'
import { obstacleActions, obstacleQueries } from './obstacle/index.ts'
import { orgActions, orgFollowers, orgQueries, orgRoutines } from './org/index.ts'
import { planActions, planQueries, readingFollowers } from './plan/index.ts'
import { reminderActions, reminderFollowers, reminderQueries, reminderRoutines } from './reminder/index.ts'
import { reportActions, reportQueries } from './report/index.ts'
import { rollupQueries } from './rollup/index.ts'
import { setUpSampleAction } from './sample/setUp.ts'
import { searchQueries } from './search/index.ts'
import { synthesisActions, synthesisQueries } from './synthesis/index.ts'

/** All that a person may do: the permission matrix, the audit catalogue, the API reference and the CLI read it. */
export const actions: readonly Action[] = [
  ...orgActions,
  setUpSampleAction,
  ...planActions,
  ...campaignActions,
  ...reportActions,
  ...synthesisActions,
  ...documentActions,
  ...obstacleActions,
  ...reminderActions,
  ...exemplarActions,
]

/** The names of all of them in words, for whoever reads the audit. */
const named = query(listActions, {
  may: 'person',
  run: async () => ({ actions: actions.map(({ contract: { name, label } }) => ({ name, label })) }),
})

/** All that a person may see. */
export const queries: readonly Query[] = [
  ...orgQueries,
  ...planQueries,
  ...campaignQueries,
  ...reportQueries,
  ...rollupQueries,
  ...synthesisQueries,
  ...documentQueries,
  ...obstacleQueries,
  ...reminderQueries,
  ...exemplarQueries,
  ...searchQueries,
  named,
]

/** All that follows from an event. */
export const followers: readonly Follower[] = [
  ...orgFollowers,
  ...readingFollowers,
  ...campaignFollowers,
  ...reminderFollowers,
]

/** All that is done at times of the clock. */
export const routines: readonly Routine[] = [...orgRoutines, ...campaignRoutines, ...reminderRoutines]

export const followersOf = followersByAction(followers)
