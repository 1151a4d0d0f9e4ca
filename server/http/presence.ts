import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sharedProblems } from '../../domain/shared/index.ts'
import type { Reader } from '../db/database.ts'
import { tellPresence } from '../db/presence.ts'
import type { Subject } from './action.ts'
import type { Kernel } from './kernel.ts'
import { senderOf } from './server.ts'

/** May this person be seen at this place, and see who else is there? The kernel knows no place, so it is told. */
export type MayStand = (db: Reader, place: string, subject: Subject, now: Date) => Promise<boolean>

const standing = z.object({
  stream: z.uuid(),
  personId: z.number(),
  name: z.string(),
  /** `noun:id`, such as `report:12`; null for whoever has left. */
  place: z.string().max(60).nullable(),
  /** Where in it, in the page's own words. */
  spot: z.string().max(60),
})
type Standing = z.output<typeof standing>

const asked = standing.pick({ stream: true, place: true, spot: true })

/** Whom no process vouches for any more is gone; in milliseconds. */
const goneAfter = 70_000

/**
 * Who is at the same place now. It lives in memory for as long as the page's own stream does and is written down
 * nowhere: colleagues see each other, and nobody can look up afterwards who was where.
 */
export class Presence {
  readonly #kernel: Kernel
  readonly #mayStand: MayStand
  readonly #own = new Map<string, { readonly personId: number; readonly hear: (line: string) => void }>()
  readonly #standing = new Map<string, Standing & { readonly heardAt: number }>()

  constructor(kernel: Kernel, mayStand: MayStand) {
    this.#kernel = kernel
    this.#mayStand = mayStand
  }

  open(stream: string, personId: number, hear: (line: string) => void): void {
    this.#own.set(stream, { personId, hear })
    hear(`event: stream\ndata: ${stream}\n\n`)
  }

  /** The page was closed, or its line has dropped. */
  close(stream: string): void {
    this.#own.delete(stream)
    const stood = this.#standing.get(stream)
    if (stood !== undefined) this.#tell({ ...stood, place: null })
  }

  /** Says again that a stream of this process is still there, so that others do not take it for gone. */
  vouch(stream: string): void {
    const stood = this.#standing.get(stream)
    if (stood !== undefined) this.#tell(stood)
  }

  /** News from any process, this one included. */
  hear(payload: string): void {
    const news = standing.parse(JSON.parse(payload))
    const own = this.#own.get(news.stream)
    // Nobody stands on a stream that is another person's.
    if (own !== undefined && own.personId !== news.personId) return
    const before = this.#standing.get(news.stream)
    if (news.place === null) this.#standing.delete(news.stream)
    else this.#standing.set(news.stream, { ...news, heardAt: performance.now() })
    const changed = before?.place !== news.place || before?.spot !== news.spot
    const places = [...this.#prune(), ...(changed ? [before?.place, news.place] : [])]
    for (const place of new Set(places)) this.#show(place ?? null)
  }

  addRoute(server: FastifyInstance): void {
    server.post('/api/presence', async request => {
      const { db, clock, policy } = this.#kernel
      const { token } = senderOf(request)
      const now = clock()
      const subject = token === null ? null : await policy.authenticate(db, token, now)
      if (subject === null) throw sharedProblems.signInFirst()
      const parsed = asked.safeParse(request.body)
      if (!parsed.success) throw sharedProblems.invalid({}, [])
      const { personId, name } = subject
      const { place } = parsed.data
      if (place !== null && !(await this.#mayStand(db, place, subject, now))) return { seen: false }
      await tellPresence(db, JSON.stringify({ ...parsed.data, personId, name }))
      return { seen: place !== null }
    })
  }

  #tell({ stream, personId, name, place, spot }: Standing): void {
    const news = JSON.stringify({ stream, personId, name, place, spot })
    // Without the database nobody hears anything; those who stand there are forgotten after a while.
    void tellPresence(this.#kernel.db, news).catch(() => undefined)
  }

  /** Forgets those whose process went without a word; says where they stood. */
  #prune(): string[] {
    const gone = [...this.#standing.values()].filter(({ heardAt }) => performance.now() - heardAt > goneAfter)
    for (const { stream } of gone) this.#standing.delete(stream)
    return gone.flatMap(({ place }) => place ?? [])
  }

  /** Tells the pages that stand at a place who is there. */
  #show(place: string | null): void {
    if (place === null) return
    const there = [...this.#standing.values()].filter(each => each.place === place)
    const people = there.map(({ personId, name, spot }) => ({ personId, name, spot }))
    const line = `event: presence\ndata: ${JSON.stringify({ place, people })}\n\n`
    for (const { stream } of there) this.#own.get(stream)?.hear(line)
  }
}
