import type { Action, Query } from '../http/action.ts'
import type { Routine } from '../jobs/follower.ts'
import { climbLadders, ladderActions, ladderQueries } from './ladder/index.ts'

export { climbLadders } from './ladder/index.ts'

export const reminderActions: readonly Action[] = [...ladderActions]

export const reminderQueries: readonly Query[] = [...ladderQueries]

export const reminderRoutines: readonly Routine[] = [
  { name: 'reminder.climb', crontab: '* * * * *', run: async kernel => void (await climbLadders(kernel)) },
]
