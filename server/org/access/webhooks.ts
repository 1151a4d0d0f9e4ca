import { randomBytes } from 'node:crypto'
import {
  allowLocalWebhooks,
  createWebhook,
  listWebhooks,
  orgProblems,
  removeWebhook,
  switchWebhook,
} from '../../../domain/org/index.ts'
import type { Reader } from '../../db/database.ts'
import { type Action, action, type Query, query } from '../../http/action.ts'
import { readSetting, writeSetting } from '../queries.ts'
import { addWebhook, changeWebhook, deliveriesOf, webhookById, webhooksOf } from './queries.ts'

const hookOr404 = async (db: Reader, webhookId: number) => {
  const hook = await webhookById(db, webhookId)
  if (hook === undefined) throw orgProblems.webhookUnknown()
  return hook
}

const atHook = {
  at: async (db: Reader, input: { webhookId: number }) => (await hookOr404(db, input.webhookId)).unitId,
}
const atUnit = { at: async (_db: Reader, input: { unitId: number }) => input.unitId }
const happened = (id: number, unitId: number, data = {}) => ({
  about: `webhook:${id}`,
  unitId,
  campaignId: null,
  data,
})

const localSetting = 'webhookLocal'
export const allowsLocal = async (db: Reader): Promise<boolean> =>
  (await readSetting(db, localSetting)) === true

const create = action(createWebhook, {
  may: atUnit,
  run: async ({ tx, subject, input, now }) => {
    const { unitId, url, events } = input
    const secret = randomBytes(32).toString('base64url')
    const by = { createdBy: subject.personId, createdAt: now }
    const webhookId = await addWebhook(tx, { unitId, url, secret, events, ...by })
    return {
      output: { webhookId, secret },
      once: true,
      event: happened(webhookId, unitId, { host: new URL(url).host, events }),
    }
  },
})

const toggle = action(switchWebhook, {
  may: atHook,
  run: async ({ tx, input: { webhookId, enabled } }) => {
    const { unitId } = await hookOr404(tx, webhookId)
    await changeWebhook(tx, webhookId, { enabled, failures: 0 })
    return { output: {}, event: happened(webhookId, unitId, { enabled }) }
  },
})

const remove = action(removeWebhook, {
  may: atHook,
  run: async ({ tx, input: { webhookId }, now }) => {
    const { unitId } = await hookOr404(tx, webhookId)
    await changeWebhook(tx, webhookId, { enabled: false, removedAt: now })
    return { output: {}, event: happened(webhookId, unitId) }
  },
})

const allowLocal = action(allowLocalWebhooks, {
  may: atUnit,
  run: async ({ tx, input: { unitId, allowed } }) => {
    await writeSetting(tx, localSetting, allowed)
    const about = `setting:${localSetting}`
    return { output: {}, event: { about, unitId, campaignId: null, data: { allowed } } }
  },
})

const latest = 50

const list = query(listWebhooks, {
  may: atUnit,
  run: async ({ db, input: { unitId } }) => {
    const hooks = await webhooksOf(db, unitId)
    const ids = hooks.map(({ id }) => id)
    return {
      webhooks: hooks.map(({ id, url, events, enabled, failures, createdAt }) => ({
        id,
        url,
        events,
        enabled,
        failures,
        createdAt: createdAt.toISOString(),
      })),
      deliveries: (await deliveriesOf(db, ids, latest)).map(row => ({
        id: row.id,
        webhookId: row.webhookId,
        event: row.event,
        at: row.at.toISOString(),
        state: row.state,
        attempts: row.attempts,
        status: row.status,
        error: row.error,
        nextAt: row.state === 'waiting' ? row.nextAt.toISOString() : null,
      })),
      allowLocal: await allowsLocal(db),
    }
  },
})

export const webhookActions: readonly Action[] = [create, toggle, remove, allowLocal]
export const webhookQueries: readonly Query[] = [list]
