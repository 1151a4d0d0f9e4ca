import { type ChainDuty, chainOf, readChain, setDependence } from '../../../domain/campaign/index.ts'
import { allowedVerbs, grouped } from '../../../domain/shared/index.ts'
import { type Query, query } from '../../http/action.ts'
import { rolesAt } from '../../org/index.ts'
import { countCells, type StoredCell } from '../cells.ts'
import { cellsOf, dutiesOf } from '../queries.ts'
import { campaignOr404 } from '../stored.ts'
import { dependencesIn } from './queries.ts'

type OwnCell = StoredCell & { readonly dueOn: string | null; readonly extendedTo: string | null }

const latestOf = (instants: readonly (Date | null)[]): string | null => {
  const known = instants.flatMap(at => at?.getTime() ?? [])
  return known.length === 0 ? null : new Date(Math.max(...known)).toISOString()
}

const handedIn = ({ state }: StoredCell): boolean => state === 'delivered' || state === 'done'

/** The unit that has longest says when a duty is due; it is finished when the last unit has handed in. */
const chainDuty = (
  obligationId: number,
  cells: readonly OwnCell[],
  waitsFor: readonly number[],
): ChainDuty => ({
  obligationId,
  dueAt: latestOf(cells.map(({ dueAt }) => dueAt)),
  finishedAt:
    cells.length > 0 && cells.every(handedIn) ? latestOf(cells.map(({ deliveredAt }) => deliveredAt)) : null,
  waitsFor,
})

const chain = query(readChain, {
  may: 'person',
  run: async ({ db, subject, input: { campaignId }, now }) => {
    const campaign = await campaignOr404(db, campaignId)
    const words = new Map((await dutiesOf(db, campaignId)).map(duty => [duty.obligationId, duty]))
    const cells = grouped(await cellsOf(db, campaignId), cell => cell.obligationId)
    const before = grouped(await dependencesIn(db, campaignId), each => each.obligationId)
    const duties = [...words.keys()].map(id =>
      chainDuty(
        id,
        cells.get(id) ?? [],
        (before.get(id) ?? []).map(({ waitsFor }) => waitsFor),
      ),
    )
    return {
      steps: chainOf(duties, now).map(step => {
        const own = cells.get(step.obligationId) ?? []
        const counts = countCells(own, now)
        return {
          ...step,
          section: words.get(step.obligationId)?.section ?? '',
          text: words.get(step.obligationId)?.text ?? '',
          dueOn: own[0]?.dueOn ?? null,
          waitsFor: (before.get(step.obligationId) ?? []).map(({ waitsFor, source }) => ({
            obligationId: waitsFor,
            source,
          })),
          total: counts.total,
          handedIn: counts.done + counts.delivered,
          late: own.filter(cell => !handedIn(cell) && cell.dueAt !== null && cell.dueAt < now).length,
        }
      }),
      now: now.toISOString(),
      may: allowedVerbs([setDependence], await rolesAt(db, subject, campaign.unitId, now)),
    }
  },
})

export const chainQueries: readonly Query[] = [chain]
