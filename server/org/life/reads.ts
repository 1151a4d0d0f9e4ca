import {
  createPerson,
  createUnit,
  importUnitList,
  listQuestions,
  orgProblems,
  readUnitLife,
  setExchangeCode,
  settleQuestion,
  succeedUnit,
  undoSuccession,
} from '../../../domain/org/index.ts'
import { allowedVerbs } from '../../../domain/shared/index.ts'
import { type Query, query } from '../../http/action.ts'
import { lastPlace } from '../events/index.ts'
import { exchangeCodeOf } from '../list/index.ts'
import { rolesAt } from '../policy.ts'
import { eventsOf, kindOf, lifeOf, openQuestions } from './queries.ts'

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
      fullName: last.fullName,
      exchangeCode: await exchangeCodeOf(db, input.unitId),
      states,
      events: await eventsOf(db, input.unitId),
      may: allowedVerbs(verbs, held),
    }
  },
})

export const lifeQueries: readonly Query[] = [questions, life]
