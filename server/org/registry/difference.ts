import { areaNameKey, type HistoryUnit, sameAreaName } from '../../../domain/org/index.ts'
import type { StateRow } from './queries.ts'

const committee = /^(?:UBND|Ủy ban nhân dân)\s+/iu

/** "UBND tỉnh Nghệ An", "Tỉnh Nghệ An" and "Nghệ An" name one province. */
export const provinceKey = (fullName: string): string => {
  const bare = fullName.replace(committee, '')
  return areaNameKey(bare.charAt(0).toUpperCase() + bare.slice(1))
}

/** Finds the unit made by hand that a unit of the list is: by its code, a province without one by its name. */
export const adopting = (byHand: readonly StateRow[]) => {
  const byCode = new Map(byHand.map(state => [`${state.level}:${state.code}`, state]))
  const byName = new Map(
    byHand
      .filter(state => state.level === 'province' && state.code === null && state.parentId === null)
      .map(state => [provinceKey(state.fullName), state]),
  )
  return ({ states: [first] }: HistoryUnit): StateRow | undefined =>
    first === undefined
      ? undefined
      : (byCode.get(`${first.level}:${first.code}`) ??
        (first.level === 'province' ? byName.get(provinceKey(first.fullName)) : undefined))
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
