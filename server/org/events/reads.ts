import {
  createPerson,
  createUnit,
  listQuestions,
  orgProblems,
  previewSuccession,
  readUnitLife,
  settleQuestion,
  succeedUnit,
  successionEffect,
  undoSuccession,
  unitsMade,
  unitsNamed,
} from '../../../domain/org/index.ts'
import { allowedVerbs } from '../../../domain/shared/index.ts'
import { type Query, query } from '../../http/action.ts'
import { rolesAt } from '../policy.ts'
import {
  eventsOf,
  kindOf,
  lastPlace,
  lifeOf,
  namesOn,
  openQuestions,
  peopleAt,
  statesAround,
} from './queries.ts'

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

const questions = query(listQuestions, {
  may: 'person',
  run: async ({ db, input }) => ({ questions: await openQuestions(db, input.unitId) }),
})

const life = query(readUnitLife, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const [kind, states] = await Promise.all([kindOf(db, input.unitId), lifeOf(db, input.unitId)])
    const last = states.at(-1)
    if (kind === undefined || last === undefined) throw orgProblems.unitUnknown()
    const held = await rolesAt(db, subject, await lastPlace(db, input.unitId, '9999-12-31'), now)
    const verbs = [createUnit, createPerson, succeedUnit, undoSuccession, settleQuestion]
    return {
      id: input.unitId,
      kind,
      fullName: last.fullName,
      states,
      events: await eventsOf(db, input.unitId),
      may: allowedVerbs(verbs, held),
    }
  },
})

export const eventQueries: readonly Query[] = [preview, questions, life]
