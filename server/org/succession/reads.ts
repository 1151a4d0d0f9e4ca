import {
  countUnits,
  levelNames,
  listAudit,
  listChangeDays,
  listUnitsBelow,
  orgProblems,
  readSuccessors,
} from '../../../domain/org/index.ts'
import { type Query, query } from '../../http/action.ts'
import { dayOf } from '../policy.ts'
import {
  auditBelow,
  changeDays,
  countOn,
  descendantsOf,
  edgesOf,
  openQuestionsOf,
  standsSinceAlways,
  unitAsked,
} from './queries.ts'

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

const days = query(listChangeDays, {
  may: 'person',
  run: async ({ db }) => ({ days: await changeDays(db), knownBefore: await standsSinceAlways(db) }),
})

const auditPage = 200

const audit = query(listAudit, {
  may: { at: async (_db, input, subject) => input.unitId ?? subject.unitId },
  run: async ({ db, subject, input, now }) => {
    const unitId = input.unitId ?? subject.unitId
    const rows = await auditBelow(db, unitId, input, dayOf(now), auditPage + 1)
    const entries = rows.slice(0, auditPage).map(row => ({ ...row, at: row.at.toISOString() }))
    return { entries, more: rows.length > auditPage }
  },
})

export const successionQueries: readonly Query[] = [count, below, successors, days, audit]
