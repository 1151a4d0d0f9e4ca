import {
  chaseProblems,
  discardChase,
  receiveChase,
  reviewChase,
  setChaseRule,
  signChase,
  stageOf,
} from '../../../domain/reminder/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import type { Reader } from '../../db/database.ts'
import { documentOr404, markSigned } from '../../document/index.ts'
import { type Action, action } from '../../http/action.ts'
import { proposedFor, underHand } from './compose.ts'
import { chaseOr404 } from './drafting.ts'
import {
  addresseesOf,
  changeChase,
  positionOf,
  receiveAt,
  type StoredChase,
  setClimbAfter,
} from './queries.ts'
import { settle } from './settling.ts'
import { tellReviewed, tellSigned } from './telling.ts'

interface Which {
  readonly campaignId: number
  readonly chaseId: number
}

const atCampaign = { at: async (db: Reader, input: Which) => (await chaseOr404(db, input)).campaignUnitId }

const happened = (chase: StoredChase, data = {}) => ({
  about: `chase:${chase.id}`,
  unitId: chase.campaignUnitId,
  campaignId: chase.campaignId,
  data,
})

const review = action(reviewChase, {
  may: atCampaign,
  run: async ({ tx, subject, input, now }) => {
    const chase = await chaseOr404(tx, input)
    const stage = stageOf(chase)
    if (stage !== 'draft' && stage !== 'reviewed') throw chaseProblems.notDraft()
    if (chase.draftedBy === subject.personId) throw chaseProblems.ownDraft()
    const { units } = await settle(tx, chase, now)
    if (units === 0) throw chaseProblems.nobodyLate()
    await changeChase(tx, chase, {
      reviewedBy: subject.personId,
      reviewedAt: now,
      reviewedRevision: chase.documentRevision,
    })
    await tellReviewed(tx, { chase, by: subject.personId, now })
    return { output: {}, event: happened(chase) }
  },
})

/** Whoever filed before this instant drops out; what is signed names only who is late at it. */
const sign = action(signChase, {
  may: atCampaign,
  run: async ({ tx, subject, input, now }) => {
    const chase = await chaseOr404(tx, input)
    const stage = stageOf(chase)
    if (stage === 'draft') throw chaseProblems.notReviewed()
    if (stage !== 'reviewed') throw chaseProblems.notDraft()
    if (chase.reviewedRevision !== chase.documentRevision) throw chaseProblems.changedSince()
    const { dropped, units, content } = await settle(tx, chase, now)
    if (units === 0) throw chaseProblems.nobodyLate()
    const campaign = await campaignOr404(tx, chase.campaignId)
    const proposed = await proposedFor(tx, campaign, chase.step, chase.frozenAt)
    const signed = underHand(content, proposed.signature, {
      name: subject.name,
      position: await positionOf(tx, subject.personId),
      isOfBody: subject.unitId === proposed.unitId,
    })
    const { revision } = await documentOr404(tx, chase.documentId)
    await markSigned(tx, chase.documentId, {
      content: signed,
      revision: revision + 1,
      by: subject.personId,
      at: now,
    })
    await tellSigned(tx, { chase, by: subject.personId, now })
    return { output: { dropped, units }, event: happened(chase, { dropped, units }) }
  },
})

const discard = action(discardChase, {
  may: atCampaign,
  run: async ({ tx, input, now }) => {
    const chase = await chaseOr404(tx, input)
    if (!['draft', 'reviewed', 'signed'].includes(stageOf(chase))) throw chaseProblems.notDraft()
    await changeChase(tx, chase, { discardedAt: now })
    return { output: {}, event: happened(chase) }
  },
})

const receive = action(receiveChase, {
  may: { at: async (_db, input) => input.unitId },
  run: async ({ tx, subject, input, now }) => {
    const chase = await chaseOr404(tx, input)
    const rows = await addresseesOf(tx, chase.campaignId, [chase.id])
    const own = rows.filter(({ unitId, droppedAt }) => unitId === input.unitId && droppedAt === null)
    const first = own[0]
    if (chase.documentState !== 'issued' || chase.step === 3 || first === undefined)
      throw chaseProblems.notAddressed()
    await receiveAt(tx, chase, { unitId: input.unitId, by: subject.personId, at: now })
    return {
      output: { receivedAt: (first.receivedAt ?? now).toISOString() },
      event: { ...happened(chase), unitId: input.unitId },
    }
  },
})

const rule = action(setChaseRule, {
  may: { at: async (db, input) => (await campaignOr404(db, input.campaignId)).unitId },
  run: async ({ tx, input: { campaignId, climbAfter } }) => {
    const { unitId } = await campaignOr404(tx, campaignId)
    await setClimbAfter(tx, campaignId, climbAfter)
    return {
      output: {},
      event: { about: `campaign:${campaignId}`, unitId, campaignId, data: { climbAfter } },
    }
  },
})

export const signingActions: readonly Action[] = [review, sign, discard, receive, rule]
