import {
  outlineChanges,
  outlineFaults,
  reportProblems,
  saveOutline,
  seeOutline,
  withoutParts,
  withParts,
} from '../../../domain/report/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import { type Action, action } from '../../http/action.ts'
import { ownUnit, reportOr404 } from '../stored.ts'
import { tellOutlineChanged } from './news.ts'
import { outlineOf } from './outline.ts'
import { addOutline, putIndicators, putSeen } from './queries.ts'

/**
 * A new version beside the earlier ones; drafts hang on labels and codes, so they carry over by themselves. While the
 * campaign is open, its writers are told what changed.
 */
const outlineSave = action(saveOutline, {
  may: { at: async (db, input) => (await campaignOr404(db, input.campaignId)).unitId },
  run: async ({ tx, input, now }) => {
    const campaign = await campaignOr404(tx, input.campaignId)
    const { sections, checks, supplement } = input
    const own = withoutParts(input.indicators)
    const faults = outlineFaults(sections, own, checks)
    if (faults.length > 0) throw reportProblems.outlineFaulty({ count: faults.length }, faults)
    const before = await outlineOf(tx, campaign)
    if (input.from !== undefined && input.from !== before.version) {
      throw reportProblems.outlineChanged({ version: before.version })
    }
    const version = before.version + 1
    const indicators = withParts(own)
    const outline = { version, sections, indicators, checks, supplement }
    await addOutline(tx, { ...outline, campaignId: campaign.id, createdAt: now })
    await putIndicators(tx, campaign.id, indicators)
    const changes = outlineChanges(before, outline)
    const told =
      campaign.state === 'open' ? await tellOutlineChanged(tx, { campaign, changes, supplement, now }) : 0
    const about = `outline:${campaign.id}.${version}`
    const event = { about, unitId: campaign.unitId, campaignId: campaign.id, data: { supplement, told } }
    return { output: { version, told }, event }
  },
})

/** For the person alone: their colleagues are shown the change until they have seen it themselves. */
const outlineSee = action(seeOutline, {
  may: ownUnit,
  run: async ({ tx, subject, input, now }) => {
    const { id: reportId, campaignId, unitId, ...report } = await reportOr404(tx, input.reportId)
    const { version: latest } = await outlineOf(tx, { ...report, id: campaignId })
    const version = Math.min(input.version, latest)
    await putSeen(tx, { campaignId, reportId, personId: subject.personId, version, seenAt: now })
    return {
      output: { version },
      event: { about: `report:${reportId}`, unitId, campaignId, data: { outline: version } },
    }
  },
})

export const outlineActions: readonly Action[] = [outlineSave, outlineSee]
