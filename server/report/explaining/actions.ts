import { explainFinding } from '../../../domain/report/index.ts'
import { type Action, action } from '../../http/action.ts'
import { draftOf, ownUnit } from '../drafting.ts'
import { dropExplanation, putExplanation } from './queries.ts'

const explain = action(explainFinding, {
  may: ownUnit,
  run: async ({ tx, subject, input, now }) => {
    const { finding, text } = input
    const { id: reportId, campaignId, unitId } = await draftOf(tx, input.reportId)
    const place = { campaignId, reportId, finding }
    if (text === '') await dropExplanation(tx, place)
    else await putExplanation(tx, { ...place, text, savedAt: now, savedBy: subject.personId })
    return {
      output: { savedAt: now.toISOString() },
      event: { about: `report:${reportId}`, unitId, campaignId, data: { finding } },
    }
  },
})

export const explainingActions: readonly Action[] = [explain]
