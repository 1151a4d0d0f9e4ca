import {
  decideLetter,
  earliestSending,
  reminderProblems,
  setChannels,
} from '../../../domain/reminder/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import { type Action, action } from '../../http/action.ts'
import { calendarOf, setEmail } from '../../org/index.ts'
import { mailSettings } from '../mail/index.ts'
import { decideUnclear, letterOfNotice, noteDecision } from './deciding/queries.ts'
import { storeChannels } from './queries.ts'

const choose = action(setChannels, {
  may: 'person',
  run: async ({ tx, subject, input, now }) => {
    const { personId } = subject
    await setEmail(tx, personId, input.address)
    await storeChannels(tx, { personId, email: input.email, chosenAt: now })
    return {
      output: {},
      event: {
        about: `person:${personId}`,
        unitId: subject.unitId,
        campaignId: null,
        data: { email: input.email, address: input.address !== null },
      },
    }
  },
})

/** The usual run carries it: there each notice is asked again whether its duty is still owed. */
const decide = action(decideLetter, {
  may: { at: async (db, input) => (await campaignOr404(db, input.campaignId)).unitId },
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, noticeId, decision, reason } = input
    const campaign = await campaignOr404(tx, campaignId)
    const letter = await letterOfNotice(tx, campaignId, noticeId)
    if (letter === undefined) throw reminderProblems.noLetter()
    const state = decision === 'again' ? ('queued' as const) : ('sent' as const)
    const { rules } = await mailSettings(tx)
    const notBefore = new Date(earliestSending(now.toISOString(), rules, await calendarOf(tx)))
    if (!(await decideUnclear(tx, letter.id, { state, notBefore, now }))) throw reminderProblems.letterClear()
    const { personId } = subject
    await noteDecision(tx, {
      dispatchId: letter.id,
      personId,
      at: now,
      reason,
      answer: letter.answer,
      decision,
    })
    return {
      output: { state },
      event: {
        about: `letter:${letter.id}`,
        unitId: campaign.unitId,
        campaignId,
        data: { decision, reason, noticeId },
      },
    }
  },
})

export const deliveryActions: readonly Action[] = [choose, decide]
