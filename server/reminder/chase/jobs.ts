import { createHash } from 'node:crypto'
import { z } from 'zod'
import { completeAssignment, decideExtension, followPlan } from '../../../domain/campaign/index.ts'
import { issueDocument } from '../../../domain/document/index.ts'
import { mayClimb } from '../../../domain/reminder/index.ts'
import { submitReport } from '../../../domain/report/index.ts'
import { id, Problem, write } from '../../../domain/shared/index.ts'
import type { StoredEvent } from '../../db/ledger.ts'
import { type Action, action } from '../../http/action.ts'
import { byItself, type Kernel, performWrite } from '../../http/kernel.ts'
import type { Follower, Routine } from '../../jobs/follower.ts'
import { calendarOf } from '../../org/index.ts'
import { chaseOr404, climbByItself, lateNow } from './drafting.ts'
import {
  addresseesOf,
  changeChase,
  chaseOfDocument,
  climbAfterOf,
  openDrafts,
  unfollowed,
} from './queries.ts'
import { dropOutsAt, settleByItself } from './settling.ts'
import { tellIssued } from './telling.ts'

/** The same cause gives the same key: what runs again after a killed process changes nothing twice. */
const keyOf = (...cause: readonly (string | number)[]): string => {
  const hex = createHash('sha256').update(JSON.stringify(cause)).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const settleDrafts = async (kernel: Kernel, campaignId: number | null, cause: string): Promise<void> => {
  for (const chase of await openDrafts(kernel.db, campaignId)) {
    if ((await dropOutsAt(kernel.db, chase, kernel.clock())).length === 0) continue
    const input = { campaignId: chase.campaignId, chaseId: chase.id }
    await performWrite(kernel, settleByItself, {
      input,
      key: keyOf('chase.settle', chase.campaignId, chase.id, cause),
      sender: byItself,
    })
  }
}

/** An issued letter reaches its addressees; on no route. */
const deliver: Action = action(
  write({
    name: 'chase.deliver',
    label: { vi: 'Gửi công văn đôn đốc tới đơn vị nhận', en: 'Deliver a chase letter' },
    roles: [],
    input: z.object({ campaignId: id, chaseId: id }),
    output: z.object({ units: z.number() }),
  }),
  {
    may: 'anyone',
    run: async ({ tx, input, now }) => {
      const chase = await chaseOr404(tx, input)
      const units = chase.toldAt !== null || chase.step === 3 ? 0 : await tellIssued(tx, chase, now)
      await changeChase(tx, chase, { toldAt: chase.toldAt ?? now })
      const { campaignId, campaignUnitId: unitId } = chase
      return { output: { units }, event: { about: `chase:${chase.id}`, unitId, campaignId, data: { units } } }
    },
  },
)

const deliverIssued = async (kernel: Kernel, event: StoredEvent): Promise<void> => {
  const documentId = Number(/^document:(\d+)$/.exec(event.about)?.[1])
  const chase = Number.isInteger(documentId) ? await chaseOfDocument(kernel.db, documentId) : undefined
  if (chase === undefined) return
  const input = { campaignId: chase.campaignId, chaseId: chase.id }
  const key = keyOf('chase.deliver', chase.campaignId, chase.id)
  await performWrite(kernel, deliver, { input, key, sender: byItself })
}

/** Somebody drafted the next step meanwhile: there is nothing left to do, and the other letters go on. */
const refusalsOnly = (error: unknown): void => {
  if (!(error instanceof Problem)) throw error
}

/** Letters whose days are over, with somebody late still; what was missed while the server was down is found then. */
const climbDue = async (kernel: Kernel): Promise<void> => {
  const now = kernel.clock()
  const calendar = await calendarOf(kernel.db)
  for (const { campaignId, id: chaseId, issuedOn } of await unfollowed(kernel.db)) {
    const climbAfter = await climbAfterOf(kernel.db, campaignId)
    if (issuedOn === null || !mayClimb(issuedOn, climbAfter, now.toISOString(), calendar)) continue
    const rows = await addresseesOf(kernel.db, campaignId, [chaseId])
    const ids = rows.filter(({ droppedAt }) => droppedAt === null).map(({ assignmentId }) => assignmentId)
    if ((await lateNow(kernel.db, campaignId, now, ids)).length === 0) continue
    const key = keyOf('chase.climb', campaignId, chaseId)
    await performWrite(kernel, climbByItself, {
      input: { campaignId, chaseId },
      key,
      sender: byItself,
    }).catch(refusalsOnly)
  }
}

export const chaseFollowers: readonly Follower[] = [
  {
    name: 'chase.settleDrafts',
    on: [submitReport.name, completeAssignment.name, decideExtension.name, followPlan.name],
    run: (kernel, event) => settleDrafts(kernel, event.campaignId, `event ${event.id}`),
  },
  { name: 'chase.deliverIssued', on: [issueDocument.name], run: deliverIssued },
]

export const chaseRoutines: readonly Routine[] = [
  {
    name: 'chase.climbDue',
    crontab: '*/10 * * * *',
    run: async kernel => {
      await settleDrafts(kernel, null, kernel.clock().toISOString())
      await climbDue(kernel)
    },
  },
]
