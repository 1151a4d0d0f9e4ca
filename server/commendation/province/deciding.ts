import {
  commendationProblems,
  type DossierState,
  dossierStates,
  draftSubmission,
  fits,
  recordDecision,
  recordVotes,
  submissionOf,
  votersOn,
} from '../../../domain/commendation/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import { tellConstraint } from '../../db/constraints.ts'
import type { Writer } from '../../db/database.ts'
import { addDocument, issuingOf } from '../../document/index.ts'
import { type Action, action, type Subject } from '../../http/action.ts'
import { dayOf, unitName } from '../../org/index.ts'
import { addTurn, membersOf, nomineesOf, type StoredNominee, type StoredRound } from '../queries.ts'
import { tellRegistrar, tellUnit } from '../telling.ts'
import { nomineeOr404, openRound } from '../unit/actions.ts'
import { isOwn, planOf, roundView, standingIn, stateOfNominee } from '../views.ts'
import { atCampaign } from './actions.ts'
import { addAwards, addDecision, addSubmission, putVote } from './queries.ts'

tellConstraint('commendation_own_unit', () => commendationProblems.ownUnit())
tellConstraint('commendation_decision_number', () => commendationProblems.sameDecision())

const locked = (state: DossierState) => {
  const { vi, en } = dossierStates[state]
  return commendationProblems.locked({ state: vi, stateEn: en })
}

/** Demands that the dossiers of all these units are before the council, and none is of the person's own unit. */
const demandVotable = async (
  tx: Writer,
  subject: Subject,
  round: StoredRound,
  unitIds: readonly number[],
  now: Date,
): Promise<void> => {
  for (const unitId of unitIds) {
    if (await isOwn(tx, subject, round.campaignId, unitId)) throw commendationProblems.ownUnit()
    const { state } = await standingIn(tx, round, unitId, now)
    if (!fits('vote', state)) throw locked(state)
  }
}

type Ballot = { readonly inFavour: number; readonly against: number; readonly absent: number }

const demandWhole = (
  { inFavour, against, absent }: Ballot,
  voters: number,
  members: number,
  path: string,
): void => {
  if (inFavour + against + absent === voters) return
  const params = { voters, own: members - voters }
  const { vi, en } = commendationProblems.notWholeCouncil(params).answer
  throw commendationProblems.notWholeCouncil(params, [{ path, vi, en }])
}

const vote = action(recordVotes, {
  may: atCampaign,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, heldOn, ballots } = input
    const round = await openRound(tx, campaignId)
    const members = await membersOf(tx, campaignId)
    if (members.length === 0) throw commendationProblems.noCouncil()
    if (heldOn > dayOf(now)) throw commendationProblems.datedInFuture()
    const units = new Set<number>()
    for (const { nomineeId } of ballots) units.add((await nomineeOr404(tx, { campaignId, nomineeId })).unitId)
    await demandVotable(tx, subject, round, [...units], now)
    const { personId } = subject
    for (const [at, { nomineeId, ...ballot }] of ballots.entries()) {
      const { unitId, granted } = await nomineeOr404(tx, { campaignId, nomineeId })
      if (granted !== null) throw commendationProblems.alreadyDecided()
      demandWhole(ballot, votersOn(members, unitId), members.length, `ballots.${at}.inFavour`)
      await putVote(tx, { campaignId, nomineeId, heldOn, ...ballot, recordedAt: now, recordedBy: personId })
    }
    for (const unitId of units) {
      await addTurn(tx, { campaignId, unitId, what: 'voted', at: now, personId })
      await tellUnit(tx, { campaignId, unitId, by: personId, now }, recordVotes.name, {
        vi: 'Hội đồng đã biểu quyết về đề nghị khen thưởng của đơn vị.',
        en: 'The council voted on what your unit put forward.',
      })
    }
    const { campaignUnitId: unitId } = round
    const data = { heldOn, ballots: ballots.length }
    return { output: {}, event: { about: `campaign:${campaignId}`, unitId, campaignId, data } }
  },
})

const recommendedIn = (rows: readonly StoredNominee[], threshold: number) =>
  rows.filter(row => stateOfNominee(row, threshold) === 'recommended')

type Issuer = Parameters<typeof issuingOf>[1]

/** Issued by the body of whoever drafts it, as a rule the emulation board; the head can be changed in the document. */
const issuerOf = async (tx: Writer, subject: Subject, campaign: Issuer, day: string): Promise<Issuer> => {
  if (subject.unitId === campaign.unitId) return campaign
  const standingUnitName = await unitName(tx, subject.unitId, day)
  return { unitId: campaign.unitId, standingUnitId: subject.unitId, standingUnitName }
}

const draft = action(draftSubmission, {
  may: atCampaign,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId } = input
    const stored = await openRound(tx, campaignId)
    const campaign = await campaignOr404(tx, campaignId)
    const { unitId } = campaign
    const recommended = recommendedIn(await nomineesOf(tx, campaignId, null), stored.threshold)
    if (recommended.length === 0) throw commendationProblems.nothingToSubmit()
    const day = dayOf(now)
    const content = submissionOf({
      issuing: await issuingOf(tx, await issuerOf(tx, subject, campaign, day), day),
      decider: `Chủ tịch ${await unitName(tx, unitId, day)}`,
      round: await roundView(tx, stored),
      nominees: recommended,
      plan: await planOf(tx, campaign.planId, campaign.name),
      heldOn:
        recommended
          .map(({ heldOn }) => heldOn ?? day)
          .toSorted()
          .at(-1) ?? day,
      members: (await membersOf(tx, campaignId)).length,
    })
    const written = { campaignId, unitId, content, createdAt: now, createdBy: subject.personId }
    const documentId = await addDocument(tx, written)
    const { personId } = subject
    await addSubmission(tx, { campaignId, documentId, draftedAt: now, draftedBy: personId })
    await tellRegistrar(tx, { campaignId, unitId, by: personId, now, documentId })
    const data = { documentId, nominees: recommended.length }
    return { output: { documentId }, event: { about: `campaign:${campaignId}`, unitId, campaignId, data } }
  },
})

const decide = action(recordDecision, {
  may: atCampaign,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, number, decidedOn } = input
    const round = await openRound(tx, campaignId)
    if (decidedOn > dayOf(now)) throw commendationProblems.datedInFuture()
    const recommended = recommendedIn(await nomineesOf(tx, campaignId, null), round.threshold)
    const granted = new Set(input.granted)
    const named = [...new Set([...input.granted, ...input.declined])]
    const rows = recommended.filter(({ id }) => named.includes(id))
    if (named.length === 0 || rows.length < named.length) throw commendationProblems.notRecommended()
    const { personId } = subject
    const decision = { campaignId, number, decidedOn, recordedAt: now, recordedBy: personId }
    const decisionId = await addDecision(tx, decision)
    const awards = rows.map(({ id }) => ({ campaignId, nomineeId: id, decisionId, granted: granted.has(id) }))
    await addAwards(tx, awards)
    for (const unitId of new Set(rows.map(row => row.unitId))) {
      await addTurn(tx, { campaignId, unitId, what: 'decided', reason: number, at: now, personId })
      await tellUnit(tx, { campaignId, unitId, by: personId, now }, recordDecision.name, {
        vi: `Đã có quyết định khen thưởng số ${number} đối với đề nghị của đơn vị.`,
        en: `Decision ${number} on what your unit put forward has been recorded.`,
      })
    }
    const { campaignUnitId: unitId } = round
    const data = { decisionId, granted: granted.size, declined: rows.length - granted.size }
    return { output: { decisionId }, event: { about: `campaign:${campaignId}`, unitId, campaignId, data } }
  },
})

export const decidingActions: readonly Action[] = [vote, draft, decide]
