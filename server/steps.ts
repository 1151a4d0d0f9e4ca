import { listActions } from '../domain/org/index.ts'
import { budgetActions, budgetQueries } from './budget/index.ts'
import { campaignActions, campaignFollowers, campaignQueries, campaignRoutines } from './campaign/index.ts'
import { closingActions, closingFollowers, closingQueries } from './closing/index.ts'
import { commendationActions, commendationQueries } from './commendation/index.ts'
import { documentActions, documentQueries } from './document/index.ts'
import { exemplarActions, exemplarQueries } from './exemplar/index.ts'
import { type Action, type Query, query } from './http/action.ts'
import type { Follower, Routine } from './jobs/follower.ts'
import { followersByAction } from './jobs/follower.ts'
import { obstacleActions, obstacleFollowers, obstacleQueries, obstacleRoutines } from './obstacle/index.ts'
import { type Area, orgActions, orgFollowers, orgQueries, orgRoutines, tokenRights } from './org/index.ts'
import { planActions, planQueries, readingFollowers } from './plan/index.ts'
import { reminderActions, reminderFollowers, reminderQueries, reminderRoutines } from './reminder/index.ts'
import { reportActions, reportQueries } from './report/index.ts'
import { rollupQueries } from './rollup/index.ts'
import { setUpSampleAction } from './sample/setUp.ts'
import { searchQueries } from './search/index.ts'
import { synthesisActions, synthesisQueries } from './synthesis/index.ts'

interface Step {
  readonly actions: readonly Action[]
  readonly queries: readonly Query[]
}

const steps: Readonly<Record<string, Step>> = {
  org: { actions: [...orgActions, setUpSampleAction], queries: orgQueries },
  plan: { actions: planActions, queries: planQueries },
  campaign: { actions: campaignActions, queries: campaignQueries },
  report: { actions: reportActions, queries: reportQueries },
  rollup: { actions: [], queries: rollupQueries },
  synthesis: { actions: synthesisActions, queries: synthesisQueries },
  document: { actions: documentActions, queries: documentQueries },
  obstacle: { actions: obstacleActions, queries: obstacleQueries },
  exemplar: { actions: exemplarActions, queries: exemplarQueries },
  commendation: { actions: commendationActions, queries: commendationQueries },
  budget: { actions: budgetActions, queries: budgetQueries },
  reminder: { actions: reminderActions, queries: reminderQueries },
  search: { actions: [], queries: searchQueries },
  closing: { actions: closingActions, queries: closingQueries },
}

const areas: readonly Area[] = Object.entries(steps).map(([step, { actions, queries }]) => ({
  step,
  contracts: [...actions, ...queries].map(({ contract }) => contract),
}))

/** All that a person may do: the permission matrix, the audit catalogue, the API reference and the CLI read it. */
export const actions: readonly Action[] = Object.values(steps).flatMap(step => step.actions)

/** The names of all of them in words, for whoever reads the audit. */
const named = query(listActions, {
  may: 'person',
  run: async () => ({ actions: actions.map(({ contract: { name, label } }) => ({ name, label })) }),
})

/** All that a person may see. */
export const queries: readonly Query[] = [
  ...Object.values(steps).flatMap(step => step.queries),
  tokenRights(areas),
  named,
]

/** All that follows from an event. */
export const followers: readonly Follower[] = [
  ...orgFollowers,
  ...readingFollowers,
  ...campaignFollowers,
  ...obstacleFollowers,
  ...reminderFollowers,
  ...closingFollowers,
]

/** All that is done at times of the clock. */
export const routines: readonly Routine[] = [
  ...orgRoutines,
  ...campaignRoutines,
  ...obstacleRoutines,
  ...reminderRoutines,
]

export const followersOf = followersByAction(followers)
