import { previewSuccession, successionEffect, unitsMade, unitsNamed } from '../../../domain/org/index.ts'
import { type Query, query } from '../../http/action.ts'
import { divisionQueries } from './division/index.ts'
import { lastPlace, namesOn, peopleAt, statesAround } from './queries.ts'

const preview = query(previewSuccession, {
  may: { at: (db, input) => lastPlace(db, unitsNamed(input.order)[0] ?? 0, '9999-12-31') },
  run: async ({ db, input }) => {
    const { order, onDay } = input
    const states = await statesAround(db, unitsNamed(order), onDay)
    const unmade = Array.from({ length: unitsMade(order) }, (_, at) => -1 - at)
    const { removed, added } = successionEffect(order, onDay, states, unmade)
    const touched = [...new Set([...removed, ...added].map(state => state.unitId))]
    const parents = added.flatMap(state => state.parentId ?? [])
    const names = await namesOn(
      db,
      [...touched, ...parents].filter(unitId => unitId > 0),
      onDay,
    )
    const people = await peopleAt(db, touched)
    const nameOf = (unitId: number | null) =>
      unitId === null
        ? null
        : (names.get(unitId) ?? added.find(state => state.unitId === unitId)?.fullName ?? null)
    return {
      units: touched.map(unitId => {
        const before = removed.find(state => state.unitId === unitId)
        const after = added.find(state => state.unitId === unitId && state.to === null)
        const moved = after !== undefined && before?.parentId !== after.parentId
        return {
          unitId: unitId > 0 ? unitId : null,
          before: before?.fullName ?? null,
          after: after?.fullName ?? null,
          movedTo: moved ? nameOf(after.parentId) : null,
          people: people.get(unitId) ?? 0,
        }
      }),
    }
  },
})

export const eventQueries: readonly Query[] = [preview, ...divisionQueries]
