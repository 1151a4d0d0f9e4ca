import {
  offerPush,
  payloadOf,
  reminderProblems,
  renewPush,
  subscribePush,
  testPush,
  unsubscribePush,
} from '../../../domain/reminder/index.ts'
import type { Writer } from '../../db/database.ts'
import { type Action, action, type Subject } from '../../http/action.ts'
import { allowsLocal } from '../../org/index.ts'
import { pushKeysMade } from './keys.ts'
import { addDevice, deviceOf, endDevice, moveDevice } from './queries.ts'
import { sendPush } from './sending.ts'
import { pushService } from './service.ts'

/** What a person does with devices of their own concerns no other page than theirs. */
const about = ({ personId, unitId }: Subject, data: Record<string, string | number> = {}) => ({
  about: `person:${personId}`,
  unitId,
  campaignId: null,
  data,
})

const offer = action(offerPush, {
  may: 'person',
  run: async ({ tx, subject }) => {
    const { publicKey } = await pushKeysMade(tx)
    return { output: { publicKey }, event: about(subject) }
  },
})

const demandSecure = async (tx: Writer, endpoint: string): Promise<void> => {
  if (new URL(endpoint).protocol !== 'https:' && !(await allowsLocal(tx)))
    throw reminderProblems.pushAddress()
}

const subscribe = action(subscribePush, {
  may: 'person',
  run: async ({ tx, subject, input, now }) => {
    await demandSecure(tx, input.endpoint)
    const { host } = new URL(input.endpoint)
    const subscriptionId = await addDevice(tx, { ...input, personId: subject.personId }, now)
    return {
      output: { subscriptionId },
      event: about(subject, { subscriptionId, device: input.device, service: host }),
    }
  },
})

const renew = action(renewPush, {
  may: 'anyone',
  run: async ({ tx, input: { was, ...next }, now }) => {
    await demandSecure(tx, next.endpoint)
    const device = await moveDevice(tx, was, next, now)
    if (device === undefined) throw reminderProblems.deviceUnknown()
    const { id: subscriptionId, personId } = device
    const data = { subscriptionId, service: new URL(next.endpoint).host }
    return {
      output: {},
      event: { about: `person:${personId}`, unitId: null, campaignId: null, personId, data },
    }
  },
})

const unsubscribe = action(unsubscribePush, {
  may: 'person',
  run: async ({ tx, subject, input: { subscriptionId }, now }) => {
    if (!(await endDevice(tx, subject.personId, subscriptionId, now))) throw reminderProblems.deviceUnknown()
    return { output: {}, event: about(subject, { subscriptionId }) }
  },
})

const trial = {
  vi: 'Đây là thông báo thử: thiết bị này nhận được tin của Tổng Kết.',
  en: 'This is a test: the device is told by Tổng Kết.',
  path: '/cai-dat/nhan-tin',
}
const patience = 12_000

/** Sent inside the request, since the person waits for what the push service says. */
const test = action(testPush, {
  may: 'person',
  run: async ({ tx, subject, input: { subscriptionId } }) => {
    const device = await deviceOf(tx, subject.personId, subscriptionId)
    const service = await pushService(tx, patience)
    if (device === undefined || service === null) throw reminderProblems.deviceUnknown()
    const payload = payloadOf([trial], subject.language, 'tong-ket-thu')
    const output = await sendPush(device, payload, service)
    return { output, event: about(subject, { subscriptionId, outcome: output.outcome }) }
  },
})

export const pushActions: readonly Action[] = [offer, subscribe, renew, unsubscribe, test]
