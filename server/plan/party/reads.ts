import { directoryOf, readGroupUses, resolveParty } from '../../../domain/plan/index.ts'
import { type Query, query } from '../../http/action.ts'
import { groupsWithUnits, rolesAt } from '../../org/index.ts'
import { mayReview } from '../visibility.ts'
import { dutiesByGroup } from './queries.ts'

const uses = query(readGroupUses, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const group = (await groupsWithUnits(db)).find(({ id }) => id === input.groupId)
    if (group === undefined) return { plans: [] }
    const alone = { units: [], abbreviations: [], areaId: null, text: '' }
    const directory = directoryOf({ ...alone, groups: [group] })
    const read = (await dutiesByGroup(db)).filter(
      ({ phrase }) => resolveParty(phrase, directory).how === 'group',
    )
    const plans = new Map<number, typeof read>()
    for (const duty of read) plans.set(duty.planId, [...(plans.get(duty.planId) ?? []), duty])
    const seen = []
    for (const [planId, duties] of plans) {
      const [first] = duties
      if (first === undefined) continue
      const hidden = first.state === 'draft' && !mayReview(await rolesAt(db, subject, first.unitId, now))
      if (!hidden) seen.push({ planId, title: first.planTitle ?? '', issuedOn: first.issuedOn, duties })
    }
    return {
      plans: seen.map(({ duties, ...plan }) => ({
        ...plan,
        duties: duties.map(({ obligationId, section, phrase }) => ({ obligationId, section, phrase })),
      })),
    }
  },
})

export const partyQueries: readonly Query[] = [uses]
