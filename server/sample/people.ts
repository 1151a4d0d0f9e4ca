import { createPerson, importUnits } from '../../domain/org/index.ts'
import { committees, departments, people } from '../../sample/index.ts'
import type { Subject } from '../http/action.ts'
import type { Kernel } from '../http/kernel.ts'
import { type Actor, actorFor } from './actor.ts'

/** Everybody's password in the sample; the sign-in page offers the accounts by one click. */
export const samplePassword = 'tongket-mau'

const settled = '2023-01-03T08:00:00+07:00'
const validFrom = '2000-01-01'
const provinceKey = '40'

const kinds = { procuracy: 'court', office: 'board' } as const

/** Ids of the sample's units by their keys: areas by their code, bodies by their name. */
export type UnitIds = ReadonlyMap<string, number>

/** Puts the areas and bodies of the sample below its province, which the set-up has made. */
export const loadUnits = async (root: Actor, provinceId: number): Promise<UnitIds> => {
  const bodies = departments.map(({ key, name, shortName, kind }) => ({
    key,
    parentKey: null,
    kind: kind === 'procuracy' || kind === 'office' ? kinds[kind] : kind,
    level: 'province' as const,
    code: null,
    name: name.vi,
    fullName: name.vi,
    shortName,
  }))
  const areas = committees
    .filter(({ key }) => key !== provinceKey)
    .map(({ key, parent, level, name, areaName }) => ({
      key,
      parentKey: parent === provinceKey ? null : parent,
      kind: 'area' as const,
      level,
      code: key,
      name: areaName,
      fullName: name.vi,
      shortName: null,
    }))
  const { ids } = await root.write(settled, importUnits, {
    underId: provinceId,
    validFrom,
    units: [...bodies, ...areas],
  })
  return new Map([[provinceKey, provinceId], ...Object.entries(ids)])
}

const unitId = (units: UnitIds, key: string): number => {
  const id = units.get(key)
  if (id === undefined) throw new Error(`the sample has no unit ${key}`)
  return id
}

/** Makes the accounts and hands back who can act under which name. */
export const loadPeople = async (
  kernel: Kernel,
  root: Actor,
  units: UnitIds,
): Promise<(username: string) => Actor> => {
  const actors = new Map<string, Actor>()
  for (const { username, fullName: name, position, unit, role, roleAt } of people) {
    const home = unitId(units, unit)
    const grants = [{ role, unitId: unitId(units, roleAt) }]
    const account = { unitId: home, username, password: samplePassword, name, position, email: null, grants }
    const { personId } = await root.write(settled, createPerson, account)
    const subject: Subject = { personId, unitId: home, name, language: 'vi', grants }
    actors.set(username, actorFor(kernel, subject))
  }
  return username => {
    const actor = actors.get(username)
    if (actor === undefined) throw new Error(`the sample has nobody named ${username}`)
    return actor
  }
}
