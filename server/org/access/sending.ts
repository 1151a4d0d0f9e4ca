import { createHmac } from 'node:crypto'
import { lookup } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isLocalAddress } from '../../../domain/org/index.ts'

export interface Sent {
  /** The answer's status; null where there was none. */
  readonly status: number | null
  readonly error: string | null
}

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
const localSentence = 'the address is this machine or its own link'

/** `t=<unix seconds>,v1=<HMAC-SHA256 of "t.body" in hex>`: the receiver computes the same and compares the time. */
const signatureOf = (secret: string, body: string, at: Date): string => {
  const seconds = Math.floor(at.getTime() / 1000)
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}

/** Looks a name up once and refuses what it may not mean; the connection goes to the very address that was checked. */
const guardedLookup =
  (allowLocal: boolean): LookupFunction =>
  (hostname, options, answer) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return answer(error, [])
      const local = !allowLocal && addresses.some(({ address }) => isLocalAddress(address))
      const [first] = addresses
      if (local || first === undefined) return answer(new Error(localSentence), [])
      return options.all === true ? answer(null, addresses) : answer(null, first.address, first.family)
    })
  }

const headersOf = ({ secret, body, at, event, deliveryId }: Message) => ({
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(body),
  'user-agent': 'Tongket-Webhook/1',
  'tongket-event': event,
  'tongket-delivery': String(deliveryId),
  'tongket-signature': signatureOf(secret, body, at),
})

/** Posts one signed message. A redirect is not followed: it counts as a failure like any answer but 2xx. */
export const send = (message: Message): Promise<Sent> => {
  const { body, allowLocal } = message
  const url = new URL(message.url)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // An address written out is never looked up, so it is judged here.
  if (isIP(host) !== 0 && !allowLocal && isLocalAddress(host))
    return Promise.resolve({ status: null, error: localSentence })
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const signal = AbortSignal.timeout(patience)
  const options = {
    method: 'POST',
    agent: false as const,
    lookup: guardedLookup(allowLocal),
    signal,
    headers: headersOf(message),
  }
  return new Promise(resolve => {
    const outgoing = request(url, options, incoming => {
      const status = incoming.statusCode ?? 0
      // What the other side says is not kept, and not read to its end.
      incoming.destroy()
      resolve({ status, error: status >= 200 && status < 300 ? null : `answered ${status}` })
    })
    outgoing.on('error', error => resolve({ status: null, error: error.message.slice(0, 300) }))
    outgoing.end(body)
  })
}
