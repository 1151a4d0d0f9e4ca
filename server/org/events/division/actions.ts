import { divisionInForce, giveShares, orgProblems, takeSharesBack } from '../../../../domain/org/index.ts'
import { sharedProblems } from '../../../../domain/shared/index.ts'
import { type Action, action } from '../../../http/action.ts'
import { demandAt } from '../demand.ts'
import { lastPlace } from '../queries.ts'
import { recordShares } from './giving.ts'
import { addTakingBack, divisionById, divisionsOf, keepQuestion } from './queries.ts'

const give = action(giveShares, {
  may: { at: (db, input) => lastPlace(db, input.unitId) },
  run: async ({ tx, subject, input, now }) => {
    await demandAt(tx, giveShares, subject, [input.unitId], now)
    const divisionId = await recordShares(tx, { ...input, by: subject.personId }, now)
    const { successionId, unitId, basis, decision, into } = input
    return {
      output: { divisionId },
      event: {
        about: `unit:${unitId}`,
        unitId,
        campaignId: null,
        data: { divisionId, successionId, basis, decision, into: into.map(part => ({ ...part })) },
      },
    }
  },
})

const takeBack = action(takeSharesBack, {
  may: {
    at: async (db, input, subject) => {
      const division = await divisionById(db, input.divisionId)
      return division === undefined ? subject.unitId : lastPlace(db, division.fromUnitId)
    },
  },
  run: async ({ tx, subject, input, now }) => {
    const division = await divisionById(tx, input.divisionId)
    if (division === undefined) throw sharedProblems.notFound()
    const { successionId, fromUnitId } = division
    await demandAt(tx, takeSharesBack, subject, [fromUnitId], now)
    const records = await divisionsOf(tx, fromUnitId, successionId)
    if (divisionInForce(records)?.id !== division.id) throw orgProblems.notLastShares()
    const record = {
      successionId,
      fromUnitId,
      decision: input.decision,
      givenBy: subject.personId,
      givenAt: now,
    }
    const divisionId = await addTakingBack(tx, { ...record, takesBack: division.id })
    const before = divisionInForce(records.filter(({ id }) => id !== division.id))
    if (before === null) await keepQuestion(tx, successionId, fromUnitId, null)
    return {
      output: { divisionId },
      event: {
        about: `unit:${fromUnitId}`,
        unitId: fromUnitId,
        campaignId: null,
        data: { divisionId, successionId, takesBack: division.id, decision: input.decision },
      },
    }
  },
})

export const divisionActions: readonly Action[] = [give, takeBack]
