import { z } from 'zod'
import { afterTry, letterOf, mailOutcomes } from '../../../domain/reminder/index.ts'
import { nothing, write } from '../../../domain/shared/index.ts'
import { action } from '../../http/action.ts'
import { byItself, type Kernel, performWrite } from '../../http/kernel.ts'
import { calendarOf } from '../../org/index.ts'
import {
  type MailSettings,
  mailSettings,
  type Patience,
  type Postman,
  postman,
  type Smtp,
} from '../mail/index.ts'
import { claimOutbound, outboundWaits, settleOutbound } from '../outbound/index.ts'
import { attemptsOf, lettersById } from './queries.ts'

export interface Delivering {
  /** Letters taken at once, and lines to the server that carry them. */
  readonly batch: number
  readonly lines: number
  /** Milliseconds after which no further batch is begun; the next run goes on. */
  readonly budget: number
  readonly patience?: Patience
}

const usual: Delivering = { batch: 50, lines: 5, budget: 50_000 }

const claim = action(
  write({
    name: 'letter.claim',
    label: { vi: 'Lấy thư để gửi', en: 'Take letters to send' },
    roles: [],
    input: z.object({ limit: z.number() }),
    output: z.object({ ids: z.array(z.number()) }),
  }),
  {
    may: 'anyone',
    run: async ({ tx, input, now }) => {
      const ids = await claimOutbound(tx, 'dispatch', now, input.limit)
      return {
        output: { ids },
        event: { about: 'letter:all', unitId: null, campaignId: null, data: { taken: ids.length } },
      }
    },
  },
)

const result = z.object({ id: z.number(), outcome: z.enum([...mailOutcomes, 'dropped']), answer: z.string() })
type Result = z.output<typeof result>

const settle = action(
  write({
    name: 'letter.settle',
    label: { vi: 'Ghi kết quả gửi thư', en: 'Record what became of letters' },
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
      const attempts = new Map((await attemptsOf(tx, ids)).map(row => [row.id, row.attempts]))
      const settled = input.results.map(({ id, outcome, answer }) => ({
        id,
        answer: answer.slice(0, 500),
        ...afterTry(outcome, attempts.get(id) ?? 0, now.toISOString(), rules, calendar),
      }))
      const counts = await settleOutbound(tx, 'dispatch', settled, now)
      return {
        output: {},
        event: { about: 'letter:all', unitId: null, campaignId: null, data: counts },
      }
    },
  },
)

type Letter = Awaited<ReturnType<typeof lettersById>>[number]

/** What a letter still has to say is looked at right before it leaves. */
const carry = async (
  kernel: Kernel,
  carrier: Postman,
  settings: MailSettings & { readonly smtp: Smtp },
  id: number,
): Promise<Result> => {
  const [letter] = await lettersById(kernel.db, [id])
  const to = letter?.email ?? ''
  if (letter === undefined || !worthSending(letter)) return { id, outcome: 'dropped', answer: '' }
  const written = letterOf({ ...letter, baseUrl: settings.baseUrl })
  const messageId = `<thu-${letter.id}-${letter.forDay}@${settings.smtp.host}>`
  return { id, ...(await carrier.send({ ...written, to, messageId })) }
}

const worthSending = ({ active, email, notices }: Letter): boolean =>
  active && email !== null && email !== '' && notices.length > 0

/** Several lines take letters from one pile; once the server is out of reach the rest goes back untried. */
const sendBatch = async (
  kernel: Kernel,
  settings: MailSettings & { readonly smtp: Smtp },
  ids: readonly number[],
  { lines, patience }: Delivering,
): Promise<Result[]> => {
  const pile = [...ids]
  const results: Result[] = []
  let away: string | null = null
  const work = async (): Promise<void> => {
    const carrier = postman(settings.smtp, patience)
    for (let id = pile.shift(); id !== undefined; id = pile.shift()) {
      const done: Result =
        away === null
          ? await carry(kernel, carrier, settings, id)
          : { id, outcome: 'unavailable', answer: away }
      if (done.outcome === 'unavailable') away = done.answer
      results.push(done)
    }
    carrier.close()
  }
  await Promise.all(Array.from({ length: Math.min(lines, ids.length) }, work))
  return results
}

/** Sends what may leave now; gives back how many letters were tried. */
export const deliverLetters = async (kernel: Kernel, how: Delivering = usual): Promise<number> => {
  const settings = await mailSettings(kernel.db)
  const { smtp } = settings
  if (smtp === null) return 0
  const begun = performance.now()
  let tried = 0
  while (
    performance.now() - begun < how.budget &&
    (await outboundWaits(kernel.db, 'dispatch', kernel.clock()))
  ) {
    const request = { input: { limit: how.batch }, key: crypto.randomUUID(), sender: byItself }
    const { ids } = (await performWrite(kernel, claim, request)).output as { ids: number[] }
    if (ids.length === 0) break
    const results = await sendBatch(kernel, { ...settings, smtp }, ids, how)
    await performWrite(kernel, settle, { input: { results }, key: crypto.randomUUID(), sender: byItself })
    tried += results.length
    if (results.some(({ outcome }) => outcome === 'unavailable')) break
  }
  return tried
}
