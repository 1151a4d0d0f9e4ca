import {
  acceptExemplars,
  appointReviewers,
  exemplarProblems,
  isAccepted,
  isOwnUnit,
  isWithProvince,
  receiveExemplars,
  returnExemplar,
  scoreExemplar,
  setCriteria,
} from '../../../domain/exemplar/index.ts'
import { campaignOr404, closeArrived, moveAssignment, receiveLegs } from '../../campaign/index.ts'
import { tellConstraint } from '../../db/constraints.ts'
import type { Reader } from '../../db/database.ts'
import { type Action, action } from '../../http/action.ts'
import { happened, openDuty } from '../local/actions.ts'
import { isWaitedFor } from '../local/queries.ts'
import { addTurn, exemplarsOfDuty, moveExemplar } from '../queries.ts'
import { tellCouncil, tellLocality } from '../telling.ts'
import { dutyOr404, exemplarOr404 } from '../views.ts'
import {
  activePeople,
  criteriaOf,
  lockScoring,
  putSheet,
  replaceCriteria,
  replaceReviewers,
  reviewersOf,
  scoresExist,
} from './queries.ts'

tellConstraint('exemplar_own_unit', () => exemplarProblems.ownUnit())

export const atCampaign = {
  at: async (db: Reader, input: { campaignId: number }) => (await campaignOr404(db, input.campaignId)).unitId,
}

const receive = action(receiveExemplars, {
  may: { at: async (_db, _input, subject) => subject.unitId },
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, assignmentId } = input
    const duty = await openDuty(tx, input)
    const { unitId, personId } = subject
    if (!(await isWaitedFor(tx, { campaignId, assignmentId, unitId }))) throw exemplarProblems.notOnRoute()
    const standing = await exemplarsOfDuty(tx, campaignId, assignmentId)
    if (!standing.some(({ state }) => isWithProvince(state))) throw exemplarProblems.notSent()
    await receiveLegs(tx, { campaignId, assignmentId, receiverUnitIds: [unitId], personId, at: now })
    const judged = standing.filter(({ slot }) => slot !== null).every(({ state }) => isAccepted(state))
    if (judged) await closeArrived(tx, { campaignId, assignmentId, at: now })
    return {
      output: { receivedAt: now.toISOString() },
      event: {
        about: `assignment:${assignmentId}`,
        unitId: duty.unitId,
        campaignId,
        data: { receiverUnitId: unitId },
      },
    }
  },
})

const accept = action(acceptExemplars, {
  may: { at: async (db, input) => (await dutyOr404(db, input)).campaignUnitId },
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, assignmentId } = input
    const duty = await openDuty(tx, input)
    const placed = (await exemplarsOfDuty(tx, campaignId, assignmentId)).filter(({ slot }) => slot !== null)
    const waiting = placed.filter(({ state }) => state === 'sent')
    if (waiting.length === 0 || !placed.every(({ state }) => isWithProvince(state)))
      throw exemplarProblems.notSent()
    const { personId } = subject
    for (const { id: exemplarId, slot } of waiting) {
      await moveExemplar(tx, { campaignId, exemplarId, state: 'accepted', slot })
      await addTurn(tx, { campaignId, exemplarId, what: 'accepted', at: now, personId })
    }
    const receiverUnitIds = [duty.standingUnitId]
    await receiveLegs(tx, { campaignId, assignmentId, receiverUnitIds, personId, at: now })
    await closeArrived(tx, { campaignId, assignmentId, at: now })
    await tellLocality(tx, { ...duty, by: personId, now }, acceptExemplars.name, {
      vi: 'Tỉnh đã tiếp nhận hồ sơ điển hình của đơn vị.',
      en: 'The province accepted the exemplars of your unit.',
    })
    return {
      output: {},
      event: {
        about: `assignment:${assignmentId}`,
        unitId: duty.unitId,
        campaignId,
        data: { exemplarIds: waiting.map(({ id }) => id) },
      },
    }
  },
})

const sendBack = action(returnExemplar, {
  may: { at: async (db, input) => (await exemplarOr404(db, input)).campaignUnitId },
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, exemplarId, reason } = input
    const { assignmentId } = await exemplarOr404(tx, input)
    await openDuty(tx, { campaignId, assignmentId })
    const exemplar = await exemplarOr404(tx, input)
    if (exemplar.state !== 'sent' && exemplar.state !== 'accepted') throw exemplarProblems.notSent()
    await moveExemplar(tx, { campaignId, exemplarId, state: 'returned', slot: exemplar.slot })
    const { personId } = subject
    await addTurn(tx, { campaignId, exemplarId, what: 'returned', reason, at: now, personId })
    await moveAssignment(tx, { campaignId, assignmentId, state: 'returned', at: now })
    await tellLocality(tx, { ...exemplar, by: personId, now }, returnExemplar.name, {
      vi: 'Tỉnh trả lại một hồ sơ điển hình của đơn vị để bổ sung.',
      en: 'The province returned an exemplar of your unit.',
    })
    return { output: {}, event: happened(exemplar) }
  },
})

const criteria = action(setCriteria, {
  may: atCampaign,
  run: async ({ tx, input }) => {
    const { unitId } = await campaignOr404(tx, input.campaignId)
    await lockScoring(tx, input.campaignId)
    if (await scoresExist(tx, input.campaignId)) throw exemplarProblems.criteriaInUse()
    await replaceCriteria(tx, input.campaignId, input.criteria)
    const { campaignId } = input
    const weights = input.criteria.map(({ name, weight }) => ({ name, weight }))
    return {
      output: {},
      event: { about: `campaign:${campaignId}`, unitId, campaignId, data: { criteria: weights } },
    }
  },
})

const appoint = action(appointReviewers, {
  may: atCampaign,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId } = input
    const { unitId } = await campaignOr404(tx, campaignId)
    const personIds = [...new Set(input.personIds)]
    if ((await activePeople(tx, personIds)).length < personIds.length) throw exemplarProblems.personUnknown()
    const appointed = { appointedAt: now, appointedBy: subject.personId }
    await replaceReviewers(tx, campaignId, personIds, appointed)
    await tellCouncil(tx, { campaignId, unitId, personIds, by: subject.personId, now })
    return {
      output: {},
      event: { about: `campaign:${campaignId}`, unitId, campaignId, data: { reviewers: personIds } },
    }
  },
})

const score = action(scoreExemplar, {
  may: 'person',
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, exemplarId, note, scores } = input
    const exemplar = await exemplarOr404(tx, input)
    const { personId } = subject
    const reviewer = (await reviewersOf(tx, campaignId)).find(({ id }) => id === personId)
    if (reviewer === undefined) throw exemplarProblems.notReviewer()
    if (isOwnUnit(reviewer.path, exemplar.unitId)) throw exemplarProblems.ownUnit()
    if (exemplar.state !== 'sent' && exemplar.state !== 'accepted') throw exemplarProblems.notToScore()
    await lockScoring(tx, campaignId)
    const known = (await criteriaOf(tx, campaignId)).map(({ id }) => id)
    if (known.length === 0) throw exemplarProblems.noCriteria()
    const given = new Map(scores.map(({ criterionId, value }) => [criterionId, value]))
    if ([...given.keys()].some(id => !known.includes(id))) throw exemplarProblems.criterionUnknown()
    const rows = [...given].map(([criterionId, value]) => ({ criterionId, value }))
    await putSheet(tx, { campaignId, exemplarId, personId, note, savedAt: now }, rows)
    const full = rows.length === known.length
    return {
      output: { full, savedAt: now.toISOString() },
      event: happened(exemplar, { scores: rows.length }),
    }
  },
})

export const provinceActions: readonly Action[] = [receive, accept, sendBack, criteria, appoint, score]
