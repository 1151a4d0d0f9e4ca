import { createHash } from 'node:crypto'
import { followPlan, openCampaign } from '../../../domain/campaign/index.ts'
import { importNational, settleQuestion, succeedUnit, undoSuccession } from '../../../domain/org/index.ts'
import { type Kernel, performWrite } from '../../http/kernel.ts'
import type { Follower, Routine } from '../../jobs/follower.ts'
import { dayOf, terminal } from '../../org/index.ts'
import { inherit } from './actions.ts'
import { openCampaignIds } from './queries.ts'

/** The cause and the campaign make the key: a repeat after a killed process changes nothing twice. */
const keyOf = (cause: string, campaignId: number): string => {
  const digest = createHash('sha256').update(`campaign.inherit ${cause} ${campaignId}`).digest('hex')
  const [a, b, c, d, e] = [0, 8, 12, 16, 20].map((from, at) => digest.slice(from, [8, 12, 16, 20, 32][at]))
  return [a, b, c, d, e].join('-')
}

/** In every open campaign, by the program's own hand: whoever entered the event need not be an officer of it. */
const inheritEverywhere = async (kernel: Kernel, cause: string): Promise<void> => {
  for (const campaignId of await openCampaignIds(kernel.db)) {
    const sender = { token: null, subject: terminal, address: null }
    await performWrite(kernel, inherit, { input: { campaignId }, key: keyOf(cause, campaignId), sender })
  }
}

/** A report that is returned to a unit that ended meanwhile goes on with its successor; a later step says so. */
const reportReturned = 'report.return'

export const inheritanceFollowers: readonly Follower[] = [
  {
    name: 'campaign.inheritEvent',
    on: [
      succeedUnit.name,
      undoSuccession.name,
      settleQuestion.name,
      importNational.name,
      openCampaign.name,
      followPlan.name,
      reportReturned,
    ],
    run: (kernel, event) => inheritEverywhere(kernel, `event ${event.id}`),
  },
]

/** An event may be entered before its day: at five past midnight in Hanoi its day has come. */
export const inheritanceRoutines: readonly Routine[] = [
  {
    name: 'campaign.inheritDaily',
    crontab: '5 17 * * *',
    run: kernel => inheritEverywhere(kernel, `day ${dayOf(kernel.clock())}`),
  },
]
