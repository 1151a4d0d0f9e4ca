import { inOpenCampaigns, unitsChanged } from '../../campaign/index.ts'
import type { Follower, Routine } from '../../jobs/follower.ts'
import { dayOf } from '../../org/index.ts'
import { inheritingActions } from './actions.ts'

export const obstacleFollowers: readonly Follower[] = [
  {
    name: 'obstacle.inheritEvent',
    on: unitsChanged,
    run: async (kernel, event) => {
      for (const write of inheritingActions) await inOpenCampaigns(kernel, write, `event ${event.id}`)
    },
  },
]

/** An event may be entered before its day; after the duties, so that who asks now is known. */
export const obstacleRoutines: readonly Routine[] = [
  {
    name: 'obstacle.inheritDaily',
    crontab: '10 17 * * *',
    run: async kernel => {
      for (const write of inheritingActions)
        await inOpenCampaigns(kernel, write, `day ${dayOf(kernel.clock())}`)
    },
  },
]
