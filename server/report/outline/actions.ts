import {
  outlineFaults,
  reportProblems,
  saveOutline,
  withoutParts,
  withParts,
} from '../../../domain/report/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import { type Action, action } from '../../http/action.ts'
import { outlineOf } from './outline.ts'
import { addOutline, putIndicators } from './queries.ts'

/** A new version beside the earlier ones; drafts hang on labels and codes, so they carry over by themselves. */
const outlineSave = action(saveOutline, {
  may: { at: async (db, input) => (await campaignOr404(db, input.campaignId)).unitId },
  run: async ({ tx, input, now }) => {
    const campaign = await campaignOr404(tx, input.campaignId)
    const { sections, checks } = input
    const own = withoutParts(input.indicators)
    const faults = outlineFaults(sections, own, checks)
    if (faults.length > 0) throw reportProblems.outlineFaulty({ count: faults.length }, faults)
    const { version: latest } = await outlineOf(tx, campaign)
    if (input.from !== undefined && input.from !== latest) {
      throw reportProblems.outlineChanged({ version: latest })
    }
    const version = latest + 1
    const indicators = withParts(own)
    await addOutline(tx, { campaignId: campaign.id, version, sections, indicators, checks, createdAt: now })
    await putIndicators(tx, campaign.id, indicators)
    const about = `outline:${campaign.id}.${version}`
    return { output: { version }, event: { about, unitId: campaign.unitId, campaignId: campaign.id } }
  },
})

export const outlineActions: readonly Action[] = [outlineSave]
