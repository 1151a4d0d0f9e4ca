import { z } from 'zod'
import { successionOrder } from '../org/index.ts'
import { day, read } from '../shared/index.ts'

const inCampaign = z.object({
  campaignId: z.number(),
  name: z.string(),
  /** Waiting for an answer, raised by units that others stand for afterwards: theirs to read and take back. */
  raised: z.number(),
  /** Waiting with a unit that ends, and who answers instead. */
  passed: z.array(z.object({ fromName: z.string(), toName: z.string(), count: z.number() })),
  /** Waiting with a unit that ends, and nobody is there to answer. */
  left: z.number(),
})
export type ForeseenObstacles = z.output<typeof inCampaign>

/** What an event of units would do to difficulties of open campaigns, by the rule that does it; nothing is moved. */
export const foreseeObstacles = read({
  name: 'obstacle.foresee',
  label: {
    vi: 'Xem trước việc chuyển vướng mắc cho đơn vị kế thừa',
    en: 'Foresee what a succession does to difficulties',
  },
  roles: ['administrator'],
  input: z.object({ order: successionOrder, onDay: day }),
  output: z.object({ campaigns: z.array(inCampaign) }),
})
