import type { Action, Query } from '../http/action.ts'
import type { Follower, Routine } from '../jobs/follower.ts'
import { chaseActions, chaseFollowers, chaseQueries, chaseRoutines } from './chase/index.ts'
import { deliverLetters, deliveryActions, deliveryQueries, gatherDigests } from './delivery/index.ts'
import { climbLadders, ladderActions, ladderQueries } from './ladder/index.ts'
import { mailActions, mailQueries } from './mail/index.ts'
import { deliverPushes, pushActions, pushQueries } from './push/index.ts'

export { climbLadders } from './ladder/index.ts'

export const reminderActions: readonly Action[] = [
  ...ladderActions,
  ...chaseActions,
  ...mailActions,
  ...deliveryActions,
  ...pushActions,
]

export const reminderQueries: readonly Query[] = [
  ...ladderQueries,
  ...chaseQueries,
  ...mailQueries,
  ...deliveryQueries,
  ...pushQueries,
]

export const reminderFollowers: readonly Follower[] = [...chaseFollowers]

const everyMinute = '* * * * *'

/** A run that takes longer than a minute is not begun a second time in this process. */
const oneAtATime = (run: Routine['run']): Routine['run'] => {
  let running = false
  return async kernel => {
    if (running) return
    running = true
    try {
      await run(kernel)
    } finally {
      running = false
    }
  }
}

export const reminderRoutines: readonly Routine[] = [
  {
    name: 'reminder.climb',
    crontab: everyMinute,
    run: oneAtATime(async kernel => void (await climbLadders(kernel))),
  },
  {
    name: 'letter.deliver',
    crontab: everyMinute,
    run: oneAtATime(async kernel => {
      await gatherDigests(kernel)
      await deliverLetters(kernel)
    }),
  },
  {
    name: 'push.deliver',
    crontab: everyMinute,
    run: oneAtATime(async kernel => void (await deliverPushes(kernel))),
  },
  ...chaseRoutines,
]
