import { z } from 'zod'
import {
  defaultLadder,
  type Ladder,
  type Step,
  spokenWords,
  standingAt,
  stepsAt,
  superiorOf,
} from '../../../domain/reminder/index.ts'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { id, instant, write } from '../../../domain/shared/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { action } from '../../http/action.ts'
import { byItself, type Kernel, performWrite } from '../../http/kernel.ts'
import { calendarOf, readSetting, tellUnits } from '../../org/index.ts'
import {
  claimStep,
  duesOf,
  dutiesInWords,
  noteHeard,
  runningCampaigns,
  stepWaits,
  storedLadder,
} from './queries.ts'
import { tellOfficers, tellSuperiors } from './telling.ts'

/** So many assignments a transaction: the memory it takes does not grow with the campaign. */
const batch = 5000

export const ladderOf = async (db: Reader, campaignId: number): Promise<Ladder> =>
  (await storedLadder(db, campaignId))?.ladder ?? defaultLadder

/** One step of the duties with one due instant; only the program itself performs it, it is on no route. */
const climb = action(
  write({
    name: 'reminder.climb',
    label: { vi: 'Nhắc việc theo bậc thang', en: 'Remind along the ladder' },
    roles: [],
    input: z.object({
      campaignId: id,
      dueAt: instant,
      step: z.object({ track: z.enum(['remind', 'chase', 'escalate']), name: z.string(), at: z.string() }),
    }),
    output: z.object({ sent: z.number() }),
  }),
  {
    may: 'anyone',
    run: async ({ tx, input, now }) => {
      const sent = await sendStep(tx, input, now)
      return {
        output: { sent },
        event: {
          about: `campaign:${input.campaignId}`,
          unitId: null,
          campaignId: input.campaignId,
          data: { step: input.step.name, dueAt: input.dueAt, sent },
        },
      }
    },
  },
)

interface Sending {
  readonly campaignId: number
  readonly dueAt: string
  readonly step: Step
}

const sendStep = async (tx: Writer, { campaignId, dueAt, step }: Sending, now: Date): Promise<number> => {
  const lastDay = dayOfInstant(dueAt)
  const limit = step.track === 'remind' ? batch : 1_000_000
  const ids = await claimStep(tx, { campaignId, dueAt, lastDay, step, now, limit })
  if (ids.length === 0) return 0
  const duties = await dutiesInWords(tx, campaignId, ids)
  const superior = superiorOf(step)
  if (step.track === 'chase') await tellOfficers(tx, campaignId, duties, now)
  else if (superior !== null) await tellSuperiors(tx, { campaignId, duties, superior, now })
  else await remind(tx, { campaignId, dueAt, step }, duties, now)
  return ids.length
}

const remind = async (
  tx: Writer,
  { campaignId, dueAt, step }: Sending,
  duties: Awaited<ReturnType<typeof dutiesInWords>>,
  now: Date,
): Promise<void> => {
  const ladder = await ladderOf(tx, campaignId)
  const campaign = (await runningCampaigns(tx)).find(each => each.id === campaignId)?.name ?? ''
  const calendar = await calendarOf(tx)
  const tellings = duties.map(({ assignmentId, unitId, personId, ...words }) => ({
    unitId,
    personId,
    about: `assignment:${assignmentId}`,
    words: spokenWords(ladder, { ...words, campaign, dueAt }, calendar, now.toISOString()),
    path: '/viec-cua-toi',
  }))
  const kind = `reminder.${standingAt(dueAt, calendar, now.toISOString())}`
  const people = await tellUnits(tx, { campaignId, kind, now, roles: ['reporter'] }, tellings)
  const heard = duties.map(({ assignmentId }, index) => ({ assignmentId, people: people[index] ?? 0 }))
  await noteHeard(tx, { campaignId, lastDay: dayOfInstant(dueAt), step: step.name }, heard)
}

/** While the sample is being opened its clock does not run yet. */
const isLoading = async (db: Reader): Promise<boolean> => {
  const sample = (await readSetting(db, 'sample')) as { done: number; total: number } | undefined
  return sample !== undefined && sample.done < sample.total
}

/**
 * Brings every open campaign up to the present step. It may be run at any time, by several processes at once and
 * after any pause: a step that was sent is not sent again, what was missed is made up for once.
 */
export const climbLadders = async (
  kernel: Kernel,
  { evenWhileLoading = false }: { readonly evenWhileLoading?: boolean } = {},
): Promise<number> => {
  const { db } = kernel
  if (!evenWhileLoading && (await isLoading(db))) return 0
  const calendar = await calendarOf(db)
  let sent = 0
  for (const { id: campaignId } of await runningCampaigns(db)) {
    const ladder = await ladderOf(db, campaignId)
    for (const { dueAt } of await duesOf(db, campaignId)) {
      const now = kernel.clock().toISOString()
      for (const step of stepsAt(dueAt.toISOString(), ladder, calendar, now))
        sent += await sendAll(kernel, { campaignId, dueAt: dueAt.toISOString(), step })
    }
  }
  return sent
}

const sendAll = async (kernel: Kernel, input: Sending): Promise<number> => {
  let total = 0
  for (;;) {
    if (!(await stepWaits(kernel.db, { ...input, lastDay: dayOfInstant(input.dueAt) }))) return total
    const { output } = await performWrite(kernel, climb, {
      input,
      key: crypto.randomUUID(),
      sender: byItself,
    })
    const { sent } = output as { sent: number }
    total += sent
    if (sent < batch) return total
  }
}
