import { listInheritances } from '../../../domain/campaign/index.ts'
import { type Query, query } from '../../http/action.ts'
import { dayOf } from '../../org/index.ts'
import { inheritingOn } from './plan.ts'
import { inheritances, unitNames } from './queries.ts'

const list = query(listInheritances, {
  may: 'person',
  run: async ({ db, input: { campaignId, assignmentId }, now }) => {
    const all = await inheritances(db, campaignId)
    const { owed, heirsOf, left } = await inheritingOn(db, campaignId, dayOf(now))
    const names = await unitNames(
      db,
      campaignId,
      owed.map(({ unitId }) => unitId),
    )
    const asked = (id: number) => id === (assignmentId ?? id)
    const byId = new Map(owed.map(duty => [duty.assignmentId, duty]))
    return {
      inherited: all
        .filter(line => asked(line.fromAssignmentId) || asked(line.toAssignmentId))
        .map(({ id: _, ...line }) => ({ ...line, inheritedAt: line.inheritedAt.toISOString() })),
      left: left.filter(asked).flatMap(id => {
        const duty = byId.get(id)
        if (duty === undefined) return []
        const { assignmentId: own, unitId, state, obligationId } = duty
        const why = heirsOf(unitId)?.unitIds.length === 0 ? ('nobody' as const) : ('handedIn' as const)
        return [{ assignmentId: own, unitId, unitName: names.get(unitId) ?? '', state, obligationId, why }]
      }),
    }
  },
})

export const inheritanceQueries: readonly Query[] = [list]
