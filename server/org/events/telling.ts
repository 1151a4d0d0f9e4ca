import type { PassedOn, StateChange, TouchedUnit } from '../../../domain/org/index.ts'
import type { Reader } from '../../db/database.ts'
import { unitsKnown } from '../succession/index.ts'
import { peopleAt } from './queries.ts'

interface Passing {
  readonly fromUnitId: number
  readonly into: readonly { readonly unitId: number; readonly share: string | null }[]
}

interface Event extends StateChange {
  readonly onDay: string
  readonly passages: readonly Passing[]
}

/** An event in names: what becomes of each unit, and what goes from whom to whom. Units not made yet have no id. */
export const told = async (
  db: Reader,
  { onDay, removed, added, passages }: Event,
): Promise<{ readonly units: TouchedUnit[]; readonly passages: PassedOn[] }> => {
  const touched = [...new Set([...removed, ...added].map(state => state.unitId))]
  const passed = passages.flatMap(({ fromUnitId, into }) => [fromUnitId, ...into.map(to => to.unitId)])
  const parents = added.flatMap(state => state.parentId ?? [])
  const known = await unitsKnown(db, [...new Set([...touched, ...passed, ...parents])], onDay)
  const names = new Map(known.map(({ unitId, fullName }) => [unitId, fullName]))
  const before = new Map(removed.map(state => [state.unitId, state]))
  const after = new Map(added.filter(state => state.from === onDay).map(state => [state.unitId, state]))
  const people = await peopleAt(db, touched)
  const nameNow = (unitId: number) => after.get(unitId)?.fullName ?? names.get(unitId) ?? ''
  const nameThen = (unitId: number) => before.get(unitId)?.fullName ?? names.get(unitId) ?? ''
  const real = (unitId: number) => (unitId > 0 ? unitId : null)
  return {
    units: touched.map(unitId => {
      const [was, is] = [before.get(unitId), after.get(unitId)]
      const both = was !== undefined && is !== undefined
      const parentId = is === undefined || was?.parentId === is.parentId ? null : is.parentId
      return {
        unitId: real(unitId),
        before: was?.fullName ?? null,
        after: is?.fullName ?? null,
        newLevel: both && was.level !== is.level ? is.level : null,
        movedTo: parentId === null ? null : nameNow(parentId),
        people: people.get(unitId) ?? 0,
      }
    }),
    passages: passages.map(({ fromUnitId, into }) => ({
      fromUnitId,
      fromName: nameThen(fromUnitId),
      into: into.map(({ unitId, share }) => ({ unitId: real(unitId), name: nameNow(unitId), share })),
    })),
  }
}
