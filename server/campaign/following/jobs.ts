import { applyAmendment } from '../../../domain/plan/index.ts'
import type { StoredEvent } from '../../db/ledger.ts'
import { type Kernel, performWrite } from '../../http/kernel.ts'
import type { Follower } from '../../jobs/follower.ts'
import { subjectOf } from '../../org/index.ts'
import { campaignOfPlan } from '../queries.ts'
import { follow } from './actions.ts'

/** The event's own id makes the key: a repeat after a killed process changes nothing twice. */
const keyOf = (event: StoredEvent): string =>
  `00000000-0000-4000-8000-${event.id.toString(16).padStart(12, '0')}`

const followAmendment = async (kernel: Kernel, event: StoredEvent): Promise<void> => {
  const planId = Number(/^plan:(\d+)$/.exec(event.about)?.[1])
  const campaign = Number.isInteger(planId) ? await campaignOfPlan(kernel.db, planId) : undefined
  const subject = event.personId === null ? null : await subjectOf(kernel.db, event.personId, kernel.clock())
  if (campaign === undefined || subject === null) return
  const sender = { token: null, subject, address: null }
  await performWrite(kernel, follow, { input: { campaignId: campaign.id }, key: keyOf(event), sender })
}

export const amendmentFollowers: readonly Follower[] = [
  { name: 'campaign.followAmendment', on: [applyAmendment.name], run: followAmendment },
]
