import {
  createPerson,
  createUnit,
  importUnitList,
  orgProblems,
  readUnitLife,
  setExchangeCode,
  settleQuestion,
  succeedUnit,
  undoSuccession,
} from '../../../domain/org/index.ts'
import { addDays } from '../../../domain/shared/calendar/index.ts'
import { allowedVerbs } from '../../../domain/shared/index.ts'
import { type Query, query } from '../../http/action.ts'
import { lastPlace } from '../events/index.ts'
import { exchangeCodeOf } from '../list/index.ts'
import { dayOf, rolesAt } from '../policy.ts'
import { eventsOf, kindOf, lifeOf, pathOf } from './queries.ts'

type State = Awaited<ReturnType<typeof lifeOf>>[number]

/** The state of a day; of a unit that does not stand then, the last before it, or else its first. */
const knownState = (states: readonly State[], day: string): State | undefined =>
  states.findLast(({ from }) => from === null || from <= day) ?? states[0]

const dayWithin = ({ from, to }: State, day: string): string => {
  if (to !== null && to <= day) return addDays(to, -1)
  return from !== null && from > day ? from : day
}

const life = query(readUnitLife, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const [kind, states] = await Promise.all([kindOf(db, input.unitId), lifeOf(db, input.unitId)])
    const today = dayOf(now)
    const known = knownState(states, today)
    if (kind === undefined || known === undefined) throw orgProblems.unitUnknown()
    const held = await rolesAt(db, subject, await lastPlace(db, input.unitId), now)
    const verbs = [
      createUnit,
      createPerson,
      importUnitList,
      setExchangeCode,
      succeedUnit,
      undoSuccession,
      settleQuestion,
    ]
    return {
      id: input.unitId,
      kind,
      fullName: known.fullName,
      path: await pathOf(db, input.unitId, dayWithin(known, today)),
      exchangeCode: await exchangeCodeOf(db, input.unitId),
      states,
      events: await eventsOf(db, input.unitId),
      may: allowedVerbs(verbs, held),
    }
  },
})

export const lifeQueries: readonly Query[] = [life]
