import {
  countUnits,
  levelNames,
  listUnitsBelow,
  orgProblems,
  readSuccessors,
} from '../../../domain/org/index.ts'
import { type Query, query } from '../../http/action.ts'
import { dayOf } from '../policy.ts'
import { countOn, descendantsOf, edgesOf, openQuestionsOf, unitAsked } from './queries.ts'

const count = query(countUnits, {
  may: 'person',
  run: async ({ db, input, now }) => {
    const counts = await countOn(db, input.onDay ?? dayOf(now))
    return {
      counts: Object.fromEntries(
        levelNames.flatMap(level => (counts.has(level) ? [[level, counts.get(level)]] : [])),
      ),
    }
  },
})

const below = query(listUnitsBelow, {
  may: 'person',
  run: async ({ db, input, now }) => {
    const day = input.onDay ?? dayOf(now)
    const { level, ...asked } = input
    const unit = await unitAsked(db, asked, day)
    if (unit === undefined) throw orgProblems.unitUnknown()
    return { units: await descendantsOf(db, unit.id, level, day) }
  },
})

const successors = query(readSuccessors, {
  may: 'person',
  run: async ({ db, input, now }) => {
    const unit = await unitAsked(db, input, input.onDay ?? dayOf(now))
    if (unit === undefined) throw orgProblems.unitUnknown()
    return {
      unit,
      successors: await edgesOf(db, unit.id, 'from'),
      predecessors: await edgesOf(db, unit.id, 'to'),
      questions: await openQuestionsOf(db, unit.id),
    }
  },
})

export const successionQueries: readonly Query[] = [count, below, successors]
