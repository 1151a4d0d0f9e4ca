import {
  concludeExemplars,
  type Doubt,
  dispatchExemplars,
  doubtsAbout,
  exemplarKindNames,
  exemplarProblems,
  listOfChosen,
  provinceMinutes,
  type Quota,
  quotaOf,
} from '../../../domain/exemplar/index.ts'
import type { Quantity } from '../../../domain/plan/index.ts'
import { campaignOr404, closeByWord } from '../../campaign/index.ts'
import { tellConstraint } from '../../db/constraints.ts'
import type { Reader } from '../../db/database.ts'
import { addDocument, issuingOf } from '../../document/index.ts'
import { type Action, action } from '../../http/action.ts'
import { dayOf } from '../../org/index.ts'
import { clauseOf, namedOf } from '../local/reads.ts'
import { addMeeting, latestMeeting } from '../meeting/queries.ts'
import { addTurn, exemplarsOfCampaign, moveExemplar } from '../queries.ts'
import { tellLocality } from '../telling.ts'
import { atCampaign } from './actions.ts'
import { addDispatch, dispatchOf, lockScoring, provinceDuty } from './queries.ts'
import { rankedOf } from './ranked.ts'

tellConstraint('exemplar_meeting_province', () => exemplarProblems.alreadySelected())
tellConstraint('exemplar_dispatch_pkey', () => exemplarProblems.dispatched())

const shortestWhy = 20

const doubtWords: Record<Doubt, string> = {
  missing: 'còn thiếu phiếu chấm',
  tie: 'có điển hình đồng hạng không được chọn',
  passedOver: 'có điển hình điểm cao hơn không được chọn',
}

/** How many of each kind the province sends up, and the clause that says so. */
export const provinceQuota = async (db: Reader, campaignId: number): Promise<Quota> => {
  const duty = await provinceDuty(db, campaignId)
  return duty === undefined ? quotaOf(null, '') : quotaOf(duty.quantity as Quantity | null, duty.text)
}

const demandReasons = (doubts: readonly Doubt[], why: string): void => {
  if (doubts.length === 0 || why.length >= shortestWhy) return
  const words = [...new Set(doubts)].map(doubt => doubtWords[doubt]).join('; ')
  const { vi, en } = exemplarProblems.whyNeeded({ doubts: words }).answer
  throw exemplarProblems.whyNeeded({ doubts: words }, [{ path: 'why', vi, en }])
}

const clauseFor = async (db: Reader, campaignId: number): Promise<string> => {
  const duty = await provinceDuty(db, campaignId)
  return duty === undefined ? 'Kế hoạch của tỉnh' : clauseOf(duty)
}

/** Signed by whoever chaired; the officer may change the head of the draft. */
const issuingBy = async (db: Reader, campaignId: number, chair: string | null, now: Date) => {
  const campaign = await campaignOr404(db, campaignId)
  const issuing = await issuingOf(db, campaign, dayOf(now))
  if (chair === null) return issuing
  return { ...issuing, signature: { authority: [], onBehalfOf: [], title: ['Chủ trì'], name: chair } }
}

const conclude = action(concludeExemplars, {
  may: atCampaign,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, meeting, why } = input
    const { unitId } = await campaignOr404(tx, campaignId)
    await lockScoring(tx, campaignId)
    if ((await latestMeeting(tx, campaignId, null)) !== undefined) throw exemplarProblems.alreadySelected()
    const { exemplars, criteria, reviewers, kinds } = await rankedOf(tx, campaignId)
    const chosen = [...new Set(input.exemplarIds)]
    const rows = exemplars.filter(({ id, state }) => chosen.includes(id) && state === 'accepted')
    if (rows.length !== chosen.length) throw exemplarProblems.notAccepted()
    const quota = await provinceQuota(tx, campaignId)
    const { collective, individual } = quota
    if (exemplarKindNames.some(kind => rows.filter(row => row.kind === kind).length !== quota[kind]))
      throw exemplarProblems.wrongPlaces({ collective, individual })
    demandReasons(
      kinds.flatMap(({ ranking }) => doubtsAbout(ranking, chosen)),
      why,
    )
    const content = provinceMinutes({
      issuing: await issuingBy(tx, campaignId, meeting.chair, now),
      meeting,
      clause: await clauseFor(tx, campaignId),
      named: exemplars.map(namedOf),
      chosen,
      criteria,
      rankings: kinds,
      reviewers,
      why,
    })
    const { personId } = subject
    const written = { campaignId, unitId, content, createdAt: now, createdBy: personId }
    const documentId = await addDocument(tx, written)
    const recorded = { documentId, recordedAt: now, recordedBy: personId }
    await addMeeting(tx, { campaignId, assignmentId: null, meeting, ...recorded })
    for (const { id: exemplarId, slot } of rows) {
      await moveExemplar(tx, { campaignId, exemplarId, state: 'selected', slot })
      await addTurn(tx, { campaignId, exemplarId, what: 'selected', at: now, personId })
    }
    for (const row of rows)
      await tellLocality(tx, { ...row, by: personId, now }, concludeExemplars.name, {
        vi: 'Tỉnh đã chọn một điển hình của đơn vị.',
        en: 'The province selected an exemplar of your unit.',
      })
    const data = { exemplarIds: chosen, documentId }
    return {
      output: { documentId },
      event: { about: `campaign:${campaignId}`, unitId, campaignId, data },
    }
  },
})

const dispatch = action(dispatchExemplars, {
  may: atCampaign,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, sentOn, recipient } = input
    const { unitId } = await campaignOr404(tx, campaignId)
    const selected = (await exemplarsOfCampaign(tx, campaignId)).filter(({ state }) => state === 'selected')
    if (selected.length === 0) throw exemplarProblems.notConcluded()
    if ((await dispatchOf(tx, campaignId)) !== undefined) throw exemplarProblems.dispatched()
    const content = listOfChosen({
      issuing: await issuingBy(tx, campaignId, null, now),
      recipient,
      clause: `Thực hiện ${await clauseFor(tx, campaignId)}.`,
      chosen: selected.map(row => ({
        ...namedOf(row),
        position: row.position ?? '',
        workUnit: row.workUnit ?? '',
      })),
    })
    const { personId } = subject
    const written = { campaignId, unitId, content, createdAt: now, createdBy: personId }
    const documentId = await addDocument(tx, written)
    await addDispatch(tx, {
      campaignId,
      sentOn,
      recipient,
      documentId,
      recordedAt: now,
      recordedBy: personId,
    })
    for (const { id: exemplarId } of selected)
      await addTurn(tx, { campaignId, exemplarId, what: 'dispatched', at: now, personId })
    const duty = await provinceDuty(tx, campaignId)
    if (duty !== undefined && duty.state !== 'done') {
      const note = `Gửi ${recipient}`
      await closeByWord(tx, { campaignId, assignmentId: duty.assignmentId, at: now, note })
    }
    const data = { documentId, sentOn, exemplarIds: selected.map(({ id }) => id) }
    return {
      output: { documentId },
      event: { about: `campaign:${campaignId}`, unitId, campaignId, data },
    }
  },
})

export const concludingActions: readonly Action[] = [conclude, dispatch]
