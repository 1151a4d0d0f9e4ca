import { type BriefCell, nextDatesOf, pressingOf, readBrief, sharesOf } from '../../domain/campaign/index.ts'
import { grouped } from '../../domain/shared/index.ts'
import { query } from '../http/action.ts'
import { awaitsCondition, dated } from './cells.ts'
import { cellsOf, dutiesOf, unitsOf } from './queries.ts'
import { campaignOr404 } from './stored.ts'

const pressingAtMost = 5
const datesAtMost = 4

/** What a leader reads in a minute: shares, the most pressing duties, the next dates. */
export const brief = query(readBrief, {
  may: 'person',
  run: async ({ db, input, now }) => {
    const campaign = await campaignOr404(db, input.campaignId)
    const cells: BriefCell[] = (await cellsOf(db, campaign.id))
      .filter(cell => !awaitsCondition(cell))
      .map(cell => ({
        ...dated(cell),
        dueOn: cell.extendedTo ?? cell.dueOn,
      }))
    const units = new Map((await unitsOf(db, campaign.id)).map(unit => [unit.id, unit]))
    const duties = new Map((await dutiesOf(db, campaign.id)).map(duty => [duty.obligationId, duty]))
    const byLevel = grouped(cells, cell => units.get(cell.unitId)?.level ?? 'province')
    return {
      name: campaign.name,
      standingUnitName: campaign.standingUnitName,
      shares: sharesOf(cells, now),
      levels: [...byLevel].map(([level, own]) => ({ level, shares: sharesOf(own, now) })),
      pressing: pressingOf(cells, now, pressingAtMost).map(item => ({
        ...item,
        section: duties.get(item.obligationId)?.section ?? '',
        text: duties.get(item.obligationId)?.text ?? '',
        unitNames: item.unitIds.flatMap(unitId => units.get(unitId)?.name ?? []),
      })),
      nextDates: nextDatesOf(cells, now, datesAtMost),
      now: now.toISOString(),
    }
  },
})
