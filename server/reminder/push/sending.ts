import webPush from 'web-push'
import { type PushOutcome, type PushPayload, pushOutcome } from '../../../domain/reminder/index.ts'
import { post } from '../../org/index.ts'
import type { PushKeys } from './keys.ts'

export interface Device {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
}

export interface Service {
  readonly keys: PushKeys
  /** Whom a push service may turn to: an https or mailto address. */
  readonly contact: string
  readonly allowLocal: boolean
  readonly patience: number
}

export interface Pushed {
  readonly outcome: PushOutcome
  readonly answer: string
}

/** Seconds for which a push service keeps it for a device that is off. */
const lifetime = 24 * 3600

/** Encrypts for the one device (aes128gcm, RFC 8291), signs (VAPID, RFC 8292) and hands it to its push service. */
export const sendPush = async (device: Device, payload: PushPayload, service: Service): Promise<Pushed> => {
  const { endpoint, p256dh, auth } = device
  const { keys, contact: subject, allowLocal, patience } = service
  try {
    const request = webPush.generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      JSON.stringify(payload),
      {
        vapidDetails: { subject, ...keys },
        TTL: lifetime,
        urgency: 'normal',
        contentEncoding: 'aes128gcm',
      },
    )
    const headers = request.headers as Record<string, string | number>
    const body = request.body ?? Buffer.alloc(0)
    const { status, error, began } = await post({ url: endpoint, headers, body, allowLocal, patience })
    return { outcome: pushOutcome(status, began), answer: error ?? `answered ${status}` }
  } catch (error) {
    // Keys that lie on no curve: nothing can ever be encrypted for them.
    return { outcome: 'refused', answer: error instanceof Error ? error.message : String(error) }
  }
}
