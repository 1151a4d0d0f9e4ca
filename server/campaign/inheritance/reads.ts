import { listInheritances } from '../../../domain/campaign/index.ts'
import { type Query, query } from '../../http/action.ts'
import { dayOf } from '../../org/index.ts'
import { foreseeingQueries } from './foreseeing/reads.ts'
import { inheritingOn, routesOn } from './plan.ts'
import { inheritances, unitNames } from './queries.ts'
import { legInheritances, type StoredLegInheritance } from './route/queries.ts'

const legTold = ({
  id: _,
  position: __,
  received: ___,
  senderState: ____,
  ...line
}: StoredLegInheritance) => ({
  ...line,
  inheritedAt: line.inheritedAt.toISOString(),
})

const list = query(listInheritances, {
  may: 'person',
  run: async ({ db, input: { campaignId, assignmentId }, now }) => {
    const asked = (id: number) => id === (assignmentId ?? id)
    const all = await inheritances(db, campaignId)
    const { owed, heirsOf, left } = await inheritingOn(db, campaignId, dayOf(now))
    const waiting = await routesOn(db, campaignId, dayOf(now))
    const lost = waiting.left.filter(each => asked(each.assignmentId))
    const names = await unitNames(
      db,
      campaignId,
      [...owed, ...lost].map(({ unitId }) => unitId),
    )
    const legs = await legInheritances(db, campaignId)
    const byId = new Map(owed.map(duty => [duty.assignmentId, duty]))
    const own = (id: number) => {
      const duty = byId.get(id)
      return duty === undefined ? [] : [{ state: duty.state, obligationId: duty.obligationId }]
    }
    const named = (unitId: number) => ({ unitId, unitName: names.get(unitId) ?? '' })
    return {
      inherited: all
        .filter(line => asked(line.fromAssignmentId) || asked(line.toAssignmentId))
        .map(({ id: _, belowIds: __, ownRole: ___, ...line }) => ({
          ...line,
          inheritedAt: line.inheritedAt.toISOString(),
        })),
      left: [
        ...left.filter(asked).flatMap(id => {
          const unitId = byId.get(id)?.unitId ?? 0
          const why = heirsOf(unitId)?.unitIds.length === 0 ? ('nobody' as const) : ('handedIn' as const)
          return own(id).map(duty => ({ assignmentId: id, ...named(unitId), ...duty, why }))
        }),
        ...lost.flatMap(({ assignmentId: id, unitId }) =>
          own(id).map(duty => ({ assignmentId: id, ...named(unitId), ...duty, why: 'receiver' as const })),
        ),
      ],
      legs: legs.filter(line => asked(line.assignmentId)).map(legTold),
    }
  },
})

export const inheritanceQueries: readonly Query[] = [list, ...foreseeingQueries]
