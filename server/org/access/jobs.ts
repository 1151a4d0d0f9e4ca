import { z } from 'zod'
import { retryAfter, switchedOffAfter } from '../../../domain/org/index.ts'
import { write } from '../../../domain/shared/index.ts'
import { type Action, action } from '../../http/action.ts'
import { byItself, type Kernel, performWrite } from '../../http/kernel.ts'
import type { Follower, Routine } from '../../jobs/follower.ts'
import {
  claimDelivery,
  clearFailures,
  countFailure,
  dueDeliveries,
  settleDelivery,
  type WaitingDelivery,
} from './queries.ts'
import { send } from './sending.ts'
import { noteTokenUses } from './uses.ts'
import { allowsLocal } from './webhooks.ts'

/** An attempt that a killed process took with it comes back after this. */
const claimedFor = 5 * 60_000

const label = { vi: 'Gửi thông điệp webhook', en: 'Send a webhook message' }
const which = z.object({ id: z.number(), webhookId: z.number(), attempts: z.number() })
const happened = (webhookId: number, data = {}) => ({
  about: `webhook:${webhookId}`,
  unitId: null,
  campaignId: null,
  data,
})

/** Both are the program's own and on no route. */
const claim: Action = action(
  write({
    name: 'webhook.claim',
    label,
    roles: [],
    input: which,
    output: z.object({ claimed: z.boolean() }),
  }),
  {
    may: 'anyone',
    run: async ({ tx, input, now }) => ({
      output: { claimed: await claimDelivery(tx, input, new Date(now.getTime() + claimedFor)) },
      event: happened(input.webhookId, input),
    }),
  },
)

const record: Action = action(
  write({
    name: 'webhook.record',
    label,
    roles: [],
    input: which.extend({ status: z.number().nullable(), error: z.string().nullable() }),
    output: z.object({}),
  }),
  {
    may: 'anyone',
    run: async ({ tx, input, now }) => {
      const { id, webhookId, attempts, status, error } = input
      const wait = error === null ? 0 : retryAfter(attempts)
      await settleDelivery(tx, id, {
        state: error === null ? 'done' : wait === null ? 'givenUp' : 'waiting',
        status,
        error,
        nextAt: new Date(now.getTime() + (wait ?? 0) * 1000),
        deliveredAt: error === null ? now : null,
      })
      if (error === null) await clearFailures(tx, webhookId)
      else await countFailure(tx, webhookId, switchedOffAfter)
      return { output: {}, event: happened(webhookId, input) }
    },
  },
)

/** What happened and where, no more: what the receiver may see of it, it reads over the API with a token. */
const bodyOf = ({ eventId, name, at, about, unitId, campaignId }: WaitingDelivery): string =>
  JSON.stringify({ id: eventId, name, at: at.toISOString(), about, unitId, campaignId })

const attempt = async (kernel: Kernel, delivery: WaitingDelivery, allowLocal: boolean): Promise<void> => {
  const { id, webhookId, attempts, url, secret, name } = delivery
  const own = () => ({ key: crypto.randomUUID(), sender: byItself })
  const asked = await performWrite(kernel, claim, { input: { id, webhookId, attempts }, ...own() })
  // Of several processes the row itself lets one through.
  if ((asked.output as { claimed: boolean }).claimed !== true) return
  const body = bodyOf(delivery)
  const message = { url, secret, body, event: name, deliveryId: id, at: kernel.clock(), allowLocal }
  const sent = await send(message)
  const input = { id, webhookId, attempts: attempts + 1, ...sent }
  await performWrite(kernel, record, { input, ...own() })
}

const deliverDue = async (kernel: Kernel, eventId: number | null): Promise<void> => {
  const due = await dueDeliveries(kernel.db, eventId, kernel.clock())
  if (due.length === 0) return
  const allowLocal = await allowsLocal(kernel.db)
  for (const delivery of due) await attempt(kernel, delivery, allowLocal)
}

/** The database itself queues it with the event, and only where somebody wants to be told. */
export const accessFollowers: readonly Follower[] = [
  { name: 'webhook.deliver', on: [], run: (kernel, event) => deliverDue(kernel, event.id) },
]

export const accessRoutines: readonly Routine[] = [
  { name: 'webhook.retry', crontab: '* * * * *', run: kernel => deliverDue(kernel, null) },
  { name: 'token.noteUse', crontab: '* * * * *', run: noteTokenUses },
]
