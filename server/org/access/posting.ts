import { lookup } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isLocalAddress } from '../../../domain/org/index.ts'

export interface Post {
  readonly url: string
  readonly headers: Readonly<Record<string, string | number>>
  readonly body: string | Buffer
  readonly allowLocal: boolean
  /** Milliseconds for all of it. */
  readonly patience: number
}

export interface Posted {
  /** The answer's status; null where there was none. */
  readonly status: number | null
  readonly error: string | null
  /** Whether the message may have arrived: its bytes had begun to leave when the line broke. */
  readonly began: boolean
}

const localSentence = 'the address is this machine or its own link'

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

/** An error of a connection to several addresses at once has its words in its parts. */
const wordsOf = (error: Error): string => {
  const [first] = error instanceof AggregateError ? (error.errors as Error[]) : []
  return (first?.message ?? error.message).slice(0, 300)
}

/** Posts to an address that somebody gave us. A redirect is not followed; what the other side says is not read. */
export const post = (message: Post): Promise<Posted> => {
  const { body, allowLocal, headers, patience } = message
  const url = new URL(message.url)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // An address written out is never looked up, so it is judged here.
  if (isIP(host) !== 0 && !allowLocal && isLocalAddress(host))
    return Promise.resolve({ status: null, error: localSentence, began: false })
  const secure = url.protocol === 'https:'
  const lookedUp = { agent: false as const, lookup: guardedLookup(allowLocal) }
  const options = { method: 'POST', ...lookedUp, signal: AbortSignal.timeout(patience), headers }
  let began = false
  return new Promise(resolve => {
    const outgoing = (secure ? requestHttps : requestHttp)(url, options, incoming => {
      const status = incoming.statusCode ?? 0
      incoming.destroy()
      resolve({ status, error: status >= 200 && status < 300 ? null : `answered ${status}`, began: true })
    })
    outgoing.on('socket', socket => {
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        began = true
      })
    })
    outgoing.on('error', error => resolve({ status: null, error: wordsOf(error), began }))
    outgoing.end(body)
  })
}
