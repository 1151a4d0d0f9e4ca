import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  type ECDH,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/**
 * What the service does with a push: `accept` answers 201, a number answers that; `hang` takes it and says nothing,
 * `drop` takes it and breaks the line.
 */
export type Mood = 'accept' | 'hang' | 'drop' | number

export interface Arrived {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface PushService {
  readonly origin: string
  /** Every push whose bytes arrived whole, whatever was answered. */
  readonly arrived: Arrived[]
  mood: Mood
  close(): Promise<void>
}

/** A push service on a free port of this machine, as RFC 8030 has it. */
export const startPushService = async (): Promise<PushService> => {
  const arrived: Arrived[] = []
  const lines = new Set<Socket>()
  const answer = (mood: Mood, response: ServerResponse, line: Socket): void => {
    if (mood === 'hang') return
    if (mood === 'drop') return void line.destroy()
    response.writeHead(mood === 'accept' ? 201 : mood).end()
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      arrived.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks) })
      answer(service.mood, response, request.socket)
    })
  })
  server.on('connection', line => {
    lines.add(line)
    line.once('close', () => lines.delete(line))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const service: PushService = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    mood: 'accept',
    close: () =>
      new Promise(resolve => {
        for (const line of lines) line.destroy()
        server.close(() => resolve())
      }),
  }
  return service
}

const derived = (key: Buffer, salt: Buffer, info: Buffer | string, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, info, length))

/** The browser's side: a pair of keys and a secret, and the reading of what was encrypted for them. */
export class Browser {
  readonly #pair: ECDH = createECDH('prime256v1')
  readonly #auth = randomBytes(16)

  constructor(readonly endpoint: string) {
    this.#pair.generateKeys()
  }

  get subscription() {
    const p256dh = this.#pair.getPublicKey().toString('base64url')
    return { endpoint: this.endpoint, p256dh, auth: this.#auth.toString('base64url') }
  }

  /** RFC 8188, section 2, with the keys of RFC 8291, section 3.4: one record, closed by 0x02. */
  read(body: Buffer): unknown {
    const salt = body.subarray(0, 16)
    const idLength = body.readUInt8(20)
    const sender = body.subarray(21, 21 + idLength)
    const record = body.subarray(21 + idLength)
    const shared = this.#pair.computeSecret(sender)
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.#pair.getPublicKey(), sender])
    const secret = derived(shared, this.#auth, info, 32)
    const key = derived(secret, salt, 'Content-Encoding: aes128gcm\0', 16)
    const nonce = derived(secret, salt, 'Content-Encoding: nonce\0', 12)
    const decipher = createDecipheriv('aes-128-gcm', key, nonce)
    decipher.setAuthTag(record.subarray(-16))
    const plain = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()])
    if (plain.at(-1) !== 2) throw new Error('the record is not the last one')
    return JSON.parse(plain.subarray(0, -1).toString('utf8')) as unknown
  }
}

interface Claims {
  readonly aud: string
  readonly sub: string
  readonly exp: number
}

/** The claims of `Authorization: vapid t=…, k=…` (RFC 8292), if the very server of this key signed them. */
export const claimsOf = (authorization: string, publicKey: string): Claims => {
  const [, token = '', key = ''] = /^vapid t=([^,]+), ?k=(\S+)$/.exec(authorization) ?? []
  if (key !== publicKey) throw new Error('another key than the one that was offered')
  const point = Buffer.from(publicKey, 'base64url')
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map(part => part.toString('base64url'))
  const signer = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' } })
  const [head = '', claims = '', signature = ''] = token.split('.')
  const signed = Buffer.from(`${head}.${claims}`)
  const mark = Buffer.from(signature, 'base64url')
  if (!verify('sha256', signed, { key: signer, dsaEncoding: 'ieee-p1363' }, mark))
    throw new Error('the signature is not of this key')
  return JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as Claims
}
