import { z } from 'zod'
import {
  afterPush,
  earliestPush,
  payloadOf,
  pushOutcomes,
  pushStaleAfter,
} from '../../../domain/reminder/index.ts'
import { nothing, write } from '../../../domain/shared/index.ts'
import { type Action, action } from '../../http/action.ts'
import { byItself, type Kernel, performWrite } from '../../http/kernel.ts'
import { calendarOf } from '../../org/index.ts'
import { mailSettings } from '../mail/index.ts'
import { claimOutbound, outboundWaits, settleOutbound } from '../outbound/index.ts'
import { addPushes, endGone, inHand, pushById, untoldWaits } from './queries.ts'
import { type Service, sendPush } from './sending.ts'
import { pushService } from './service.ts'

export interface Pushing {
  /** Pushes taken at once, and how many of them are on their way at a time. */
  readonly batch: number
  readonly lines: number
  /** Milliseconds after which no further batch is begun. */
  readonly budget: number
  /** Milliseconds that one push service may take. */
  readonly patience: number
}

const usual: Pushing = { batch: 50, lines: 5, budget: 50_000, patience: 15_000 }

const happened = (data: Record<string, number>) => ({
  about: 'push:all',
  unitId: null,
  campaignId: null,
  data,
})

const sinceOf = (now: Date): Date => new Date(now.getTime() - pushStaleAfter)

/** These three are the program's own and on no route. */
const gather = action(
  write({
    name: 'push.gather',
    label: { vi: 'Gom thông báo đẩy', en: 'Gather push notices' },
    roles: [],
    input: nothing,
    output: nothing,
  }),
  {
    may: 'anyone',
    run: async ({ tx, now }) => {
      const { rules } = await mailSettings(tx)
      const notBefore = new Date(earliestPush(now.toISOString(), rules, await calendarOf(tx)))
      const pushes = await addPushes(tx, { since: sinceOf(now), notBefore, now })
      return { output: {}, event: happened({ pushes }) }
    },
  },
)

const claim = action(
  write({
    name: 'push.claim',
    label: { vi: 'Lấy thông báo đẩy để gửi', en: 'Take push notices to send' },
    roles: [],
    input: z.object({ limit: z.number() }),
    output: z.object({ ids: z.array(z.number()) }),
  }),
  {
    may: 'anyone',
    run: async ({ tx, input, now }) => {
      const ids = await claimOutbound(tx, 'push', now, input.limit)
      return { output: { ids }, event: happened({ taken: ids.length }) }
    },
  },
)

const result = z.object({ id: z.number(), outcome: z.enum([...pushOutcomes, 'dropped']), answer: z.string() })
type Result = z.output<typeof result>

const settle = action(
  write({
    name: 'push.settle',
    label: { vi: 'Ghi kết quả thông báo đẩy', en: 'Record what became of push notices' },
    roles: [],
    input: z.object({ results: z.array(result) }),
    output: nothing,
  }),
  {
    may: 'anyone',
    run: async ({ tx, input, now }) => {
      const { rules } = await mailSettings(tx)
      const calendar = await calendarOf(tx)
      const ids = input.results.map(({ id }) => id)
      const inHandNow = new Map((await inHand(tx, ids)).map(row => [row.id, row]))
      const settled = input.results.flatMap(({ id, outcome, answer }) => {
        const push = inHandNow.get(id)
        if (push === undefined) return []
        const tried = { outcome, attempts: push.attempts, createdAt: push.createdAt.toISOString() }
        const next = afterPush(tried, now.toISOString(), rules, calendar)
        return [{ id, answer: answer.slice(0, 500), subscriptionId: push.subscriptionId, ...next }]
      })
      const counts = await settleOutbound(tx, 'push', settled, now)
      const gone = settled.filter(({ state }) => state === 'gone').map(each => each.subscriptionId)
      await endGone(tx, gone, now)
      return { output: {}, event: happened(counts) }
    },
  },
)

const own = (kernel: Kernel, declared: Action, input: object) =>
  performWrite(kernel, declared, { input, key: crypto.randomUUID(), sender: byItself })

/** What a push still has to say is looked at right before it leaves. */
const carry = async (kernel: Kernel, service: Service, id: number): Promise<Result> => {
  const push = await pushById(kernel.db, id)
  const [first, ...more] = push?.notices ?? []
  if (push === undefined || !push.live || first === undefined) return { id, outcome: 'dropped', answer: '' }
  const payload = payloadOf([first, ...more], push.language, `tong-ket-${id}`)
  return { id, ...(await sendPush(push, payload, service)) }
}

const sendBatch = async (
  kernel: Kernel,
  service: Service,
  ids: readonly number[],
  lines: number,
): Promise<Result[]> => {
  const pile = [...ids]
  const results: Result[] = []
  const work = async (): Promise<void> => {
    for (let id = pile.shift(); id !== undefined; id = pile.shift())
      results.push(await carry(kernel, service, id))
  }
  await Promise.all(Array.from({ length: Math.min(lines, ids.length) }, work))
  return results
}

/** Tells the devices what their people have not read; gives back how many pushes were tried. */
export const deliverPushes = async (kernel: Kernel, how: Pushing = usual): Promise<number> => {
  const service = await pushService(kernel.db, how.patience)
  if (service === null) return 0
  const begun = performance.now()
  if (await untoldWaits(kernel.db, sinceOf(kernel.clock()))) await own(kernel, gather, {})
  let tried = 0
  while (performance.now() - begun < how.budget && (await outboundWaits(kernel.db, 'push', kernel.clock()))) {
    const { ids } = (await own(kernel, claim, { limit: how.batch })).output as { ids: number[] }
    if (ids.length === 0) break
    const results = await sendBatch(kernel, service, ids, how.lines)
    await own(kernel, settle, { results })
    tried += results.length
  }
  return tried
}
