import { orgProblems, removeGroup, restoreGroup, saveGroup } from '../../../domain/org/index.ts'
import { sharedProblems } from '../../../domain/shared/index.ts'
import { tellConstraint } from '../../db/constraints.ts'
import type { Reader } from '../../db/database.ts'
import { type Action, action } from '../../http/action.ts'
import { dayOf } from '../policy.ts'
import { addGroup, changeGroup, droppedHead, groupHead, setDropped } from './queries.ts'

tellConstraint('unit_group_name', () => orgProblems.groupNameTaken())

/** A group from before groups had an owner belongs to whoever may keep groups at their own unit. */
const placeOf = async (db: Reader, groupId: number, ownUnitId: number): Promise<number> => {
  const group = await groupHead(db, groupId, '9999-12-31')
  if (group === undefined) throw sharedProblems.notFound()
  return group.unitId ?? ownUnitId
}

const save = action(saveGroup, {
  may: {
    at: async (db, input, subject) =>
      input.groupId === null ? input.unitId : placeOf(db, input.groupId, subject.unitId),
  },
  run: async ({ tx, subject, input: { groupId, ...group }, now }) => {
    const keeping = { personId: subject.personId, at: now, today: dayOf(now) }
    const id = groupId ?? (await addGroup(tx, group, keeping))
    if (groupId !== null) await changeGroup(tx, groupId, group, keeping)
    const data = { name: group.name, units: group.unitIds.length }
    return {
      output: { groupId: id },
      event: { about: `group:${id}`, unitId: group.unitId, campaignId: null, data },
    }
  },
})

const remove = action(removeGroup, {
  may: { at: (db, input, subject) => placeOf(db, input.groupId, subject.unitId) },
  run: async ({ tx, subject, input: { groupId }, now }) => {
    const group = await groupHead(tx, groupId, dayOf(now))
    if (group === undefined) throw sharedProblems.notFound()
    await setDropped(tx, groupId, now)
    const event = { about: `group:${groupId}`, unitId: group.unitId ?? subject.unitId, campaignId: null }
    return { output: {}, event: { ...event, data: { name: group.name, units: group.unitCount } } }
  },
})

const restore = action(restoreGroup, {
  may: {
    at: async (db, { groupId }, subject) =>
      (await droppedHead(db, groupId, '9999-12-31'))?.unitId ?? subject.unitId,
  },
  run: async ({ tx, subject, input: { groupId }, now }) => {
    const group = await droppedHead(tx, groupId, dayOf(now))
    if (group === undefined) throw sharedProblems.notFound()
    await setDropped(tx, groupId, null)
    const event = { about: `group:${groupId}`, unitId: group.unitId ?? subject.unitId, campaignId: null }
    return { output: {}, event: { ...event, data: { name: group.name, units: group.unitCount } } }
  },
})

export const groupActions: readonly Action[] = [save, remove, restore]
