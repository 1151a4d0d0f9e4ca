import { listGroups, readGroup, removeGroup, saveGroup } from '../../../domain/org/index.ts'
import { allowedVerbs, sharedProblems } from '../../../domain/shared/index.ts'
import { type Query, query } from '../../http/action.ts'
import { dayOf, rolesAt } from '../policy.ts'
import { standingFor, unitsKnown } from '../succession/index.ts'
import { groupHead, groupHeads, membersOf } from './queries.ts'

const list = query(listGroups, {
  may: 'person',
  run: async ({ db, subject, now }) => {
    const groups = await groupHeads(db, dayOf(now))
    return {
      groups: groups.map(({ unitId: _, keptAt, ...group }) => ({
        ...group,
        keptAt: keptAt?.toISOString() ?? null,
      })),
      maySave: subject.grants.some(({ role }) => saveGroup.roles.some(each => each === role)),
    }
  },
})

const one = query(readGroup, {
  may: 'person',
  run: async ({ db, subject, input: { groupId }, now }) => {
    const today = dayOf(now)
    const group = await groupHead(db, groupId, today)
    if (group === undefined) throw sharedProblems.notFound()
    const { unitId, keptAt, ...head } = group
    const members = await membersOf(db, groupId)
    const heirsOf = await standingFor(
      db,
      members.map(member => member.unitId),
      today,
    )
    const heirs = new Map(members.map(member => [member.unitId, heirsOf(member.unitId)]))
    const known = await unitsKnown(db, [...heirs.values()].flat(), today)
    const names = new Map(known.map(each => [each.unitId, each.fullName]))
    const itself = (own: number) => heirs.get(own)?.includes(own) === true
    return {
      ...head,
      keptAt: keptAt?.toISOString() ?? null,
      members: members.map(member => ({
        ...member,
        heirs: itself(member.unitId)
          ? null
          : (heirs.get(member.unitId) ?? []).map(id => ({ unitId: id, fullName: names.get(id) ?? '' })),
      })),
      may: allowedVerbs([saveGroup, removeGroup], await rolesAt(db, subject, unitId ?? subject.unitId, now)),
    }
  },
})

export const groupQueries: readonly Query[] = [list, one]
