import { explainFinding, reportProblems } from '../../../domain/report/index.ts'
import { type Action, action } from '../../http/action.ts'
import { clock, draftOf, ownUnit } from '../drafting.ts'
import { lockReport } from '../queries.ts'
import { draftExplanations, putExplanation } from './queries.ts'

/** Whoever explains says from which revision, as with words and figures: two sentences never overwrite each other. */
const explain = action(explainFinding, {
  may: ownUnit,
  run: async ({ tx, subject, input, now }) => {
    const { finding, text } = input
    const { id: reportId, campaignId, unitId } = await draftOf(tx, input.reportId)
    await lockReport(tx, reportId)
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
