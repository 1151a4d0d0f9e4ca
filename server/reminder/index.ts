import type { Action, Query } from '../http/action.ts'
import type { Follower, Routine } from '../jobs/follower.ts'
import { chaseActions, chaseFollowers, chaseQueries, chaseRoutines } from './chase/index.ts'
import { climbLadders, ladderActions, ladderQueries } from './ladder/index.ts'

export { climbLadders } from './ladder/index.ts'

export const reminderActions: readonly Action[] = [...ladderActions, ...chaseActions]

export const reminderQueries: readonly Query[] = [...ladderQueries, ...chaseQueries]

export const reminderFollowers: readonly Follower[] = [...chaseFollowers]

export const reminderRoutines: readonly Routine[] = [
  { name: 'reminder.climb', crontab: '* * * * *', run: async kernel => void (await climbLadders(kernel)) },
  ...chaseRoutines,
]
