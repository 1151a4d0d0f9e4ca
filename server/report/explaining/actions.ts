import { explainFinding, reportProblems } from '../../../domain/report/index.ts'
import { type Action, action } from '../../http/action.ts'
import { clock, heldDraft } from '../drafting.ts'
import { ownUnit } from '../stored.ts'
import { draftExplanations, putExplanation } from './queries.ts'

/** Whoever explains says from which revision, as with words and figures: two sentences never overwrite each other. */
const explain = action(explainFinding, {
  may: ownUnit,
  run: async ({ tx, subject, input, now }) => {
    const { finding, text } = input
    const { id: reportId, campaignId, unitId } = await heldDraft(tx, input.reportId)
    const stored = (await draftExplanations(tx, reportId)).find(each => each.finding === finding)
    if (stored !== undefined && stored.revision !== input.revision && stored.text !== text)
      throw reportProblems.explanationChanged({ name: stored.savedBy ?? '', time: clock(stored.savedAt) })
    const revision = (stored?.revision ?? 0) + 1
    const saved = { text, revision, savedAt: now, savedBy: subject.personId }
    await putExplanation(tx, { campaignId, reportId, finding, ...saved })
    return {
      output: { revision, savedAt: now.toISOString() },
      event: { about: `report:${reportId}`, unitId, campaignId, data: { finding, revision } },
    }
  },
})

export const explainingActions: readonly Action[] = [explain]
