import { z } from 'zod'
import { id, instant, nothing, read, write } from '../shared/index.ts'
import { type PushState, pushOutcomes } from './pushing.ts'

const address = z.url({ protocol: /^https?$/ }).max(2000)

/** Unpadded base64url of the device's public key: a point of P-256, 65 bytes (RFC 8291, section 3.1). */
const publicKey = z.string().regex(/^B[A-Za-z0-9_-]{86}$/)

/** Unpadded base64url of 16 bytes (RFC 8291, section 3.2). */
const authSecret = z.string().regex(/^[A-Za-z0-9_-]{22}$/)

/** Gives the key under which this server pushes (VAPID, RFC 8292); it is made when it is first asked for. */
export const offerPush = write({
  name: 'push.offer',
  label: { vi: 'Lấy khóa thông báo đẩy', en: 'Get the key of push notices' },
  roles: [],
  input: nothing,
  output: z.object({ publicKey: z.string() }),
})

export const subscribePush = write({
  name: 'push.subscribe',
  label: { vi: 'Nhận thông báo đẩy trên thiết bị này', en: 'Be told on this device' },
  roles: [],
  input: z.object({
    endpoint: address,
    p256dh: publicKey,
    auth: authSecret,
    /** What the person calls the device. */
    device: z.string().trim().min(1).max(100),
  }),
  output: z.object({ subscriptionId: z.number() }),
})

/**
 * A browser that was given another address by its push service tells it, by itself and at any hour, signed in or not:
 * what proves it is the secret of the subscription that it had. What was told to it stays told.
 */
export const renewPush = write({
  name: 'push.renew',
  label: { vi: 'Đổi địa chỉ nhận thông báo đẩy', en: 'Take up a new push address' },
  roles: [],
  input: z.object({
    was: z.object({ endpoint: address, auth: authSecret }),
    endpoint: address,
    p256dh: publicKey,
    auth: authSecret,
  }),
  output: nothing,
})

export const unsubscribePush = write({
  name: 'push.unsubscribe',
  label: { vi: 'Thôi nhận thông báo đẩy trên một thiết bị', en: 'Stop being told on a device' },
  roles: [],
  input: z.object({ subscriptionId: id }),
  output: nothing,
})

/** Sends one notice to a device at once and tells what its push service said. */
export const testPush = write({
  name: 'push.test',
  label: { vi: 'Gửi thử thông báo đẩy', en: 'Send a test push' },
  roles: [],
  input: z.object({ subscriptionId: id }),
  output: z.object({ outcome: z.enum(pushOutcomes), answer: z.string() }),
})

/** Where a notice is on its way to a person's devices. */
export const pushStates = {
  none: { vi: 'Không dùng', en: 'Not used' },
  queued: { vi: 'Chờ gửi', en: 'Queued' },
  retrying: { vi: 'Chưa tới được, sẽ gửi lại', en: 'Not reached yet, tried again' },
  sending: { vi: 'Đang gửi', en: 'Being sent' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  refused: { vi: 'Bị từ chối', en: 'Refused' },
  unclear: { vi: 'Không rõ đã đến; không gửi lại', en: 'Unclear; never sent again' },
  dropped: { vi: 'Không còn cần gửi', en: 'No longer needed' },
  gone: { vi: 'Thiết bị đã thôi nhận', en: 'The device unsubscribed' },
  unreached: { vi: 'Không tới được dịch vụ thông báo đẩy', en: 'The push service was out of reach' },
} as const

export type PushShown = keyof typeof pushStates
export const pushStateNames = Object.keys(pushStates) as [PushShown, ...PushShown[]]

/** What waits after a try that failed is told apart from what was not tried yet. */
export const pushShown = (state: PushState | 'sending' | null, answer: string | null): PushShown => {
  if (state === null) return 'none'
  return state === 'queued' && answer !== null ? 'retrying' : state
}

export const listDevices = read({
  name: 'push.devices',
  label: { vi: 'Xem thiết bị nhận thông báo đẩy của mình', en: 'See one’s devices that are told' },
  roles: [],
  input: nothing,
  output: z.object({
    devices: z.array(
      z.object({
        id: z.number(),
        device: z.string(),
        /** By which a browser knows itself. */
        endpoint: z.string(),
        createdAt: instant,
        last: z.enum(pushStateNames),
        lastAt: instant.nullable(),
        answer: z.string().nullable(),
      }),
    ),
  }),
})
