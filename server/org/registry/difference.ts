import { areaNameKey, type HistoryUnit, sameAreaName } from '../../../domain/org/index.ts'
import type { StateRow } from './queries.ts'

const committee = /^(?:UBND|Ủy ban nhân dân)\s+/iu

/** "UBND tỉnh Nghệ An", "Tỉnh Nghệ An" and "Nghệ An" name one province. */
export const provinceKey = (fullName: string): string => {
  const bare = fullName.replace(committee, '')
  return areaNameKey(bare.charAt(0).toUpperCase() + bare.slice(1))
}

const codeOf = ({ states: [first] }: HistoryUnit): string => `${first?.level}:${first?.code}`

/**
 * Finds the unit made by hand that a unit of the list is: by its code, a province without one by its name. Codes were
 * given again in 2025: where several units of the list bear the code, it is the one that also bears the name, or
 * the first of them.
 */
export const adopting = (byHand: readonly StateRow[], listed: readonly HistoryUnit[]) => {
  const bearing = new Map<string, HistoryUnit[]>()
  for (const unit of listed) bearing.set(codeOf(unit), [...(bearing.get(codeOf(unit)) ?? []), unit])
  const isMeant = (unit: HistoryUnit, own: StateRow): boolean => {
    const all = bearing.get(codeOf(unit)) ?? []
    const named = all.find(({ states }) =>
      states.some(({ fullName }) => provinceKey(fullName) === provinceKey(own.fullName)),
    )
    return unit === (named ?? all[0])
  }
  const byCode = new Map(byHand.map(state => [`${state.level}:${state.code}`, state]))
  const byName = new Map(
    byHand
      .filter(state => state.level === 'province' && state.code === null && state.parentId === null)
      .map(state => [provinceKey(state.fullName), state]),
  )
  return (unit: HistoryUnit): StateRow | undefined => {
    const [first] = unit.states
    const coded = byCode.get(codeOf(unit))
    if (first === undefined) return undefined
    if (coded !== undefined) return isMeant(unit, coded) ? coded : undefined
    return first.level === 'province' ? byName.get(provinceKey(first.fullName)) : undefined
  }
}

/** The states of a unit as they are to stand, with parents by their ids. */
export const wanted = (
  unit: HistoryUnit,
  unitId: number,
  ids: ReadonlyMap<string, number>,
): readonly StateRow[] =>
  unit.states.map(({ parentKey, ...state }) => ({
    ...state,
    unitId,
    shortName: null,
    parentId: parentKey === null ? null : (ids.get(parentKey) ?? null),
  }))

/** What people called a unit before the list came, it keeps, as long as the list does not rename it. */
export const dressed = (states: readonly StateRow[], own: StateRow | undefined): readonly StateRow[] => {
  const first = states[0]
  if (first === undefined || own === undefined) return states
  const { name, fullName, shortName, type } = own
  return states.map((state, index) => ({
    ...state,
    ...(sameAreaName(state.fullName, first.fullName) ? { name, fullName, shortName, type } : {}),
    from: index === 0 ? own.from : state.from,
  }))
}

/** Equal exactly if nothing would change. */
export const fingerprint = (states: readonly StateRow[]): string =>
  JSON.stringify(
    states.map(state => [
      state.from,
      state.to,
      state.level,
      state.code,
      state.name,
      state.fullName,
      state.shortName,
      state.type,
      state.parentId,
      state.position,
    ]),
  )
