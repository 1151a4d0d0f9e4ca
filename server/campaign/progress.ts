import { dueTicksOf, owedAmong, readProgress, timelinessOf } from '../../domain/campaign/index.ts'
import { grouped } from '../../domain/shared/index.ts'
import { query } from '../http/action.ts'
import { awaitsCondition, dated } from './cells.ts'
import { cellsOf, unitsOf } from './queries.ts'
import { campaignOr404 } from './stored.ts'

/** What was owed, in time, late and open on each day: of the same assignments as the leader's page counts. */
export const progress = query(readProgress, {
  may: 'person',
  run: async ({ db, input, now }) => {
    const campaign = await campaignOr404(db, input.campaignId)
    const stored = await cellsOf(db, campaign.id)
    const cells = owedAmong(
      stored
        .filter(cell => !awaitsCondition(cell))
        .map(cell => ({ ...dated(cell), dueOn: cell.extendedTo ?? cell.dueOn })),
    )
    const units = await unitsOf(db, campaign.id)
    const levelOf = new Map(units.map(({ id, level }) => [id, level]))
    const byLevel = grouped(cells, ({ unitId }) => levelOf.get(unitId) ?? 'province')
    const seriesOf = (level: string | null, own: readonly (typeof cells)[number][]) => ({
      level,
      total: own.length,
      days: timelinessOf(own, campaign.openedAt.toISOString(), now),
    })
    // In official order, as the units are.
    const levels = [...new Set(levelOf.values())].filter(level => byLevel.has(level))
    return {
      series: [seriesOf(null, cells), ...levels.map(level => seriesOf(level, byLevel.get(level) ?? []))],
      dues: dueTicksOf(cells),
      now: now.toISOString(),
    }
  },
})
