import { campaignProblems, setDependence, waitsForItself } from '../../../domain/campaign/index.ts'
import { grouped } from '../../../domain/shared/index.ts'
import { type Action, action } from '../../http/action.ts'
import { dutyOf } from '../duty/index.ts'
import { campaignById } from '../queries.ts'
import { campaignOr404 } from '../stored.ts'
import { addDependences, dependencesIn, forgetDependences } from './queries.ts'

const set = action(setDependence, {
  may: {
    at: async (db, input) => {
      const campaign = await campaignOr404(db, input.campaignId)
      return campaign.unitId
    },
  },
  run: async ({ tx, input: { campaignId, obligationId, ...input } }) => {
    const campaign = await campaignById(tx, campaignId)
    if (campaign?.state === 'closed') throw campaignProblems.closed()
    const waitsFor = [...new Set(input.waitsFor)]
    for (const id of [obligationId, ...waitsFor]) {
      if ((await dutyOf(tx, campaignId, id)) === undefined) throw campaignProblems.dutyNotFound()
    }
    const others = (await dependencesIn(tx, campaignId)).filter(each => each.obligationId !== obligationId)
    const before = new Map(
      [...grouped(others, each => each.obligationId)].map(([id, rows]) => [
        id,
        rows.map(row => row.waitsFor),
      ]),
    )
    if (waitsForItself(obligationId, waitsFor, before)) throw campaignProblems.waitsForItself()
    await forgetDependences(tx, campaignId, obligationId)
    const rows = waitsFor.map(each => ({ obligationId, waitsFor: each, source: 'officer' as const }))
    await addDependences(tx, campaignId, rows)
    const data = { obligationId, waitsFor }
    const unitId = campaign?.unitId ?? null
    return { output: {}, event: { about: `campaign:${campaignId}`, unitId, campaignId, data } }
  },
})

export const chainActions: readonly Action[] = [set]
