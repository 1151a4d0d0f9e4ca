import { createHmac } from 'node:crypto'
import { type Posted, post } from './posting.ts'

export type Sent = Pick<Posted, 'status' | 'error'>

export interface Message {
  readonly url: string
  readonly secret: string
  readonly deliveryId: number
  readonly event: string
  readonly body: string
  readonly at: Date
  readonly allowLocal: boolean
}

const patience = 10_000

/** `t=<unix seconds>,v1=<HMAC-SHA256 of "t.body" in hex>`: the receiver computes the same and compares the time. */
const signatureOf = (secret: string, body: string, at: Date): string => {
  const seconds = Math.floor(at.getTime() / 1000)
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}

const headersOf = ({ secret, body, at, event, deliveryId }: Message) => ({
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(body),
  'user-agent': 'Tongket-Webhook/1',
  'tongket-event': event,
  'tongket-delivery': String(deliveryId),
  'tongket-signature': signatureOf(secret, body, at),
})

/** Posts one signed message; any answer but 2xx is a failure. */
export const send = async (message: Message): Promise<Sent> => {
  const { url, body, allowLocal } = message
  const { status, error } = await post({ url, body, allowLocal, patience, headers: headersOf(message) })
  return { status, error }
}
