import { createHash } from 'node:crypto'
import { followPlan, openCampaign } from '../../../domain/campaign/index.ts'
import { importNational, settleQuestion, succeedUnit, undoSuccession } from '../../../domain/org/index.ts'
import type { Action } from '../../http/action.ts'
import { type Kernel, performWrite } from '../../http/kernel.ts'
import type { Follower, Routine } from '../../jobs/follower.ts'
import { dayOf, terminal } from '../../org/index.ts'
import { inherit } from './actions.ts'
import { openCampaigns } from './queries.ts'

/** The cause and the campaign make the key: a repeat after a killed process changes nothing twice. */
const keyOf = (name: string, cause: string, campaignId: number): string => {
  const digest = createHash('sha256').update(`${name} ${cause} ${campaignId}`).digest('hex')
  const [a, b, c, d, e] = [0, 8, 12, 16, 20].map((from, at) => digest.slice(from, [8, 12, 16, 20, 32][at]))
  return [a, b, c, d, e].join('-')
}

/**
 * Does something in every open campaign, by the program's own hand: whoever entered the event that it follows need
 * not be an officer of any.
 *
 * @param write takes the campaign alone
 * @param cause what it follows; the same cause does nothing twice
 */
export const inOpenCampaigns = async (kernel: Kernel, write: Action, cause: string): Promise<void> => {
  for (const { id: campaignId } of await openCampaigns(kernel.db)) {
    const sender = { token: null, subject: terminal, address: null }
    const key = keyOf(write.contract.name, cause, campaignId)
    await performWrite(kernel, write, { input: { campaignId }, key, sender })
  }
}

/** The events after which a unit may stand no more, or stand again. */
export const unitsChanged: readonly string[] = [
  succeedUnit.name,
  undoSuccession.name,
  settleQuestion.name,
  importNational.name,
]

/** A report that is returned to a unit that ended meanwhile goes on with its successor; a later step says so. */
const reportReturned = 'report.return'

export const inheritanceFollowers: readonly Follower[] = [
  {
    name: 'campaign.inheritEvent',
    on: [...unitsChanged, openCampaign.name, followPlan.name, reportReturned],
    run: (kernel, event) => inOpenCampaigns(kernel, inherit, `event ${event.id}`),
  },
]

/** An event may be entered before its day: at five past midnight in Hanoi its day has come. */
export const inheritanceRoutines: readonly Routine[] = [
  {
    name: 'campaign.inheritDaily',
    crontab: '5 17 * * *',
    run: kernel => inOpenCampaigns(kernel, inherit, `day ${dayOf(kernel.clock())}`),
  },
]
