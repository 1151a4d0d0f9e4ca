import type { z } from 'zod'
import { campaignProblems } from '../../../domain/campaign/index.ts'
import {
  acceptDossier,
  commendationProblems,
  type readCommendationBoard,
  returnDossier,
  setRound,
} from '../../../domain/commendation/index.ts'
import { campaignOr404, readDuties } from '../../campaign/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Action, action, type Subject } from '../../http/action.ts'
import { addTurn, lockRound, membersOf, roundOf, type StoredRound, unitsIn } from '../queries.ts'
import { tellAsked, tellUnit } from '../telling.ts'
import { dossierFor, happened } from '../unit/actions.ts'
import { isOwn, type Standing } from '../views.ts'
import { markPaper, putRound, replaceMembers, votesExist } from './queries.ts'

export const atCampaign = {
  at: async (db: Reader, input: { campaignId: number }) => (await campaignOr404(db, input.campaignId)).unitId,
}

type Setting = z.output<(typeof setRound)['input']>
type Members = z.output<(typeof readCommendationBoard)['output']>['members']

const sameMembers = (one: readonly Omit<Members[number], 'unitName'>[], other: Setting['members']): boolean =>
  one.length === other.length &&
  one.every(({ name, unitId }, at) => name === other[at]?.name && unitId === other[at]?.unitId)

/** Once votes are given, what they were judged by stays. */
const demandUnjudged = async (tx: Writer, before: StoredRound, input: Setting): Promise<void> => {
  if (!(await votesExist(tx, input.campaignId))) return
  const same =
    before.threshold === input.threshold &&
    before.simplified === input.simplified &&
    sameMembers(await membersOf(tx, input.campaignId), input.members)
  if (!same) throw commendationProblems.votesGiven()
}

const written = (day: string): string => day.split('-').toReversed().join('/')

const set = action(setRound, {
  may: atCampaign,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, members, obligationId, ...settings } = input
    const campaign = await campaignOr404(tx, campaignId)
    if (campaign.state === 'closed') throw campaignProblems.closed()
    await lockRound(tx, campaignId)
    const before = await roundOf(tx, campaignId)
    if (before !== undefined) await demandUnjudged(tx, before, input)
    const cited = (await readDuties(tx, campaignId)).some(duty => duty.obligationId === obligationId)
    const { personId } = subject
    const round = { ...settings, campaignId, obligationId: cited ? obligationId : null }
    await putRound(tx, { ...round, setAt: now, setBy: personId })
    await replaceMembers(tx, campaignId, members)
    if (before?.dueOn !== input.dueOn) {
      const unitIds = (await unitsIn(tx, campaignId)).filter(({ asked }) => asked).map(({ id }) => id)
      const day = written(input.dueOn)
      await tellAsked(tx, { campaignId, unitIds, by: personId, now }, setRound.name, {
        vi: `Đề nghị lập hồ sơ khen thưởng, gửi lên tỉnh chậm nhất ngày ${day}.`,
        en: `Prepare the dossier of commendation and submit it by ${day}.`,
      })
    }
    const { unitId } = campaign
    const data = { dueOn: input.dueOn, threshold: input.threshold, members: members.length }
    return { output: {}, event: { about: `campaign:${campaignId}`, unitId, campaignId, data } }
  },
})

interface Judging {
  readonly campaignId: number
  readonly unitId: number
}

type Remarks = z.output<(typeof acceptDossier)['input']>['remarks']

/** The dossier for somebody who may judge it, with what they found in its parts. */
const judged = async (
  tx: Writer,
  subject: Subject,
  act: 'accept' | 'giveBack',
  input: Judging & { readonly remarks: Remarks },
  now: Date,
): Promise<Standing> => {
  const { campaignId, unitId, remarks } = input
  const standing = await dossierFor(tx, act, input, now)
  if (await isOwn(tx, subject, campaignId, unitId)) throw commendationProblems.ownUnit()
  // A part that was neither found in order nor remarked on was not looked at.
  for (const mark of remarks) if (mark.fine || mark.remark !== '') await markPaper(tx, input, mark)
  return standing
}

const accept = action(acceptDossier, {
  may: atCampaign,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, unitId, remarks } = input
    const { papers } = await judged(tx, subject, 'accept', input, now)
    const fine = new Set(remarks.filter(mark => mark.fine).map(({ paperId }) => paperId))
    const open = papers.filter(({ id }) => !fine.has(id)).length
    if (open > 0) throw commendationProblems.notAllChecked({ count: open })
    const { personId } = subject
    await addTurn(tx, { campaignId, unitId, what: 'accepted', at: now, personId })
    await tellUnit(tx, { campaignId, unitId, by: personId, now }, acceptDossier.name, {
      vi: 'Hồ sơ khen thưởng của đơn vị đã đủ thành phần, chuyển hội đồng xét.',
      en: 'The dossier of your unit is complete and goes to the council.',
    })
    return { output: {}, event: happened(input, { parts: papers.length }) }
  },
})

const giveBack = action(returnDossier, {
  may: atCampaign,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, unitId, reason } = input
    await judged(tx, subject, 'giveBack', input, now)
    const { personId } = subject
    await addTurn(tx, { campaignId, unitId, what: 'returned', reason, at: now, personId })
    await tellUnit(tx, { campaignId, unitId, by: personId, now }, returnDossier.name, {
      vi: 'Hồ sơ khen thưởng của đơn vị được trả lại để bổ sung; nội dung đã nhập còn nguyên.',
      en: 'The dossier of your unit was returned to be completed; all that was entered is still there.',
    })
    return { output: {}, event: happened(input) }
  },
})

export const provinceActions: readonly Action[] = [set, accept, giveBack]
