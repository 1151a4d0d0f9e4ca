import { z } from 'zod'
import type { OfficialDocument } from '../../../domain/document/index.ts'
import { dropOutsOf } from '../../../domain/reminder/index.ts'
import { id, write } from '../../../domain/shared/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { changeDocument, documentOr404, lockDocument } from '../../document/index.ts'
import { type Action, action } from '../../http/action.ts'
import { composeChase, redrawn, sendToOf } from './compose.ts'
import { chaseOr404 } from './drafting.ts'
import { addresseesOf, datedDuties, dropAddressees, type StoredChase } from './queries.ts'

const instants = <D extends { dueAt: Date | null; deliveredAt: Date | null }>(duty: D) => ({
  ...duty,
  dueAt: duty.dueAt?.toISOString() ?? null,
  deliveredAt: duty.deliveredAt?.toISOString() ?? null,
})

/** Who of a draft's list is late no more. */
export const dropOutsAt = async (db: Reader, chase: StoredChase, now: Date) => {
  const rows = await addresseesOf(db, chase.campaignId, [chase.id])
  const frozen = rows.filter(({ droppedAt }) => droppedAt === null).map(({ assignmentId }) => assignmentId)
  const duties = await datedDuties(db, chase.campaignId, frozen)
  return dropOutsOf(frozen, duties.map(instants), now)
}

export interface Settled {
  readonly dropped: number
  /** Units that are on the list still. */
  readonly units: number
  readonly content: OfficialDocument
}

/**
 * Takes off a draft's list whoever is late no more, and draws the document anew where that changes it. The revision
 * stays: nobody's words were touched, so a review holds and an open form can be saved.
 */
export const settle = async (tx: Writer, chase: StoredChase, now: Date): Promise<Settled> => {
  await lockDocument(tx, chase.documentId)
  const before = (await addresseesOf(tx, chase.campaignId, [chase.id])).filter(row => row.droppedAt === null)
  const drops = await dropOutsAt(tx, chase, now)
  const gone = new Set(drops.map(({ assignmentId }) => assignmentId))
  const left = before.filter(({ assignmentId }) => !gone.has(assignmentId))
  const document = await documentOr404(tx, chase.documentId)
  const present = document.content as OfficialDocument
  const units = new Set(left.map(({ unitId }) => unitId)).size
  if (drops.length === 0) return { dropped: 0, units, content: present }
  await dropAddressees(tx, chase, drops)
  const campaign = await campaignOr404(tx, chase.campaignId)
  const ids = before.map(({ assignmentId }) => assignmentId)
  const duties = await datedDuties(tx, chase.campaignId, ids)
  const sendTo = sendToOf(
    duties.map(({ recipients }) => recipients),
    campaign.standingUnitName,
  )
  const former = await composeChase(tx, { campaign, chase, addressees: before, sendTo })
  const fresh = await composeChase(tx, { campaign, chase, addressees: left, sendTo })
  const content = redrawn(present, former, fresh)
  await changeDocument(tx, chase.documentId, content, document.revision)
  return { dropped: drops.length, units, content }
}

/** The program takes off a list whoever has just filed; on no route. */
export const settleByItself: Action = action(
  write({
    name: 'chase.settle',
    label: { vi: 'Bỏ khỏi dự thảo đôn đốc đơn vị đã gửi', en: 'Take off a chase who has filed' },
    roles: [],
    input: z.object({ campaignId: id, chaseId: id }),
    output: z.object({ dropped: z.number() }),
  }),
  {
    may: 'anyone',
    run: async ({ tx, input, now }) => {
      const chase = await chaseOr404(tx, input)
      const open = chase.documentState === 'draft' && chase.signedAt === null && chase.discardedAt === null
      const dropped = open ? (await settle(tx, chase, now)).dropped : 0
      const { campaignId, campaignUnitId: unitId } = chase
      return {
        output: { dropped },
        event: { about: `chase:${chase.id}`, unitId, campaignId, data: { dropped } },
      }
    },
  },
)
