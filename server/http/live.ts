import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { sharedProblems } from '../../domain/shared/index.ts'
import type { Kernel } from './kernel.ts'
import { type MayStand, Presence } from './presence.ts'
import { senderOf } from './server.ts'

const heartbeat = 25_000

export interface LiveFeed {
  readonly close: () => Promise<void>
}

interface Listener {
  readonly personId: number
  readonly hear: (line: string) => void
}

/** Some events are for a few people alone, whom the database names in `to`; the pages do not learn who else. */
const addressed = (payload: string): { readonly to: ReadonlySet<number> | null; readonly line: string } => {
  const { to, ...event } = JSON.parse(payload) as { readonly to?: readonly number[] }
  return { to: to === undefined ? null : new Set(to), line: `data: ${JSON.stringify(event)}\n\n` }
}

/**
 * Tells the open pages of events as they commit: one listening connection for the whole process, one stream a
 * page. A page learns only the name, the thing and the campaign; what it may see it then reads for itself.
 */
export const addLiveFeed = async (
  server: FastifyInstance,
  kernel: Kernel,
  pool: pg.Pool,
  mayStand: MayStand,
): Promise<LiveFeed> => {
  const listeners = new Set<Listener>()
  const presence = new Presence(kernel, mayStand)
  const listen = async (): Promise<pg.PoolClient> => {
    const client = await pool.connect()
    client.on('notification', ({ channel, payload = '{}' }) => {
      if (channel === 'presence') return presence.hear(payload)
      const { to, line } = addressed(payload)
      for (const { personId, hear } of listeners) if (to === null || to.has(personId)) hear(line)
    })
    await client.query('listen event')
    await client.query('listen presence')
    return client
  }
  let closed = false
  let client: pg.PoolClient | null = null
  const give = (): void => {
    client?.release(true)
    client = null
  }
  const retry = (wait: number): void => {
    if (!closed) setTimeout(() => void connect().catch(() => retry(5000)), wait)
  }
  const connect = async (): Promise<void> => {
    client = await listen()
    client.on('error', () => {
      give()
      retry(1000)
    })
  }
  await connect()
  presence.addRoute(server)
  server.get('/api/live', async (request, reply) => {
    const { token } = senderOf(request)
    const subject = token === null ? null : await kernel.policy.authenticate(kernel.db, token, kernel.clock())
    if (subject === null) throw sharedProblems.signInFirst()
    reply.hijack()
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    reply.raw.write('retry: 2000\n\n')
    const tell = (line: string): void => void reply.raw.write(line)
    const stream = randomUUID()
    presence.open(stream, subject.personId, tell)
    const beat = setInterval(() => {
      tell(': \n\n')
      presence.vouch(stream)
    }, heartbeat)
    const listener = { personId: subject.personId, hear: tell }
    listeners.add(listener)
    request.raw.once('close', () => {
      clearInterval(beat)
      listeners.delete(listener)
      presence.close(stream)
    })
  })
  return {
    close: async () => {
      closed = true
      give()
    },
  }
}
