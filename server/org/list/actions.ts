import { importUnitList, orgProblems, setExchangeCode } from '../../../domain/org/index.ts'
import { tellConstraint } from '../../db/constraints.ts'
import { type Action, action } from '../../http/action.ts'
import { addUnit } from '../queries.ts'
import { plannedList } from './plan.ts'
import { giveExchangeCode } from './queries.ts'

tellConstraint('unit_exchange_code_key', () => orgProblems.exchangeCodeTaken())

/** All or nothing: one wrong row, and nothing is added. */
const importList = action(importUnitList, {
  may: { at: async (_db, input) => input.underId },
  run: async ({ tx, subject, input, now }) => {
    const { add, there, problems } = await plannedList(tx, subject, input)
    if (problems.length > 0) throw orgProblems.listRefused({}, problems)
    const made = new Map<number, number>()
    for (const [index, { row, parent, exchangeCode, ...unit }] of add.entries()) {
      const parentId = 'unitId' in parent ? parent.unitId : made.get(parent.row)
      if (parentId === undefined) throw orgProblems.listRefused({})
      const { fullName, shortName, code, level, kind, validFrom } = unit
      const state = { fullName, name: fullName, shortName, code, level, kind, type: null, parentId }
      const unitId = await addUnit(tx, { ...state, position: index + 1, validFrom }, now)
      if (exchangeCode !== null) await giveExchangeCode(tx, unitId, exchangeCode)
      made.set(row, unitId)
    }
    const data = { fileId: input.fileId, added: add.length, there }
    return {
      output: { added: add.length, there },
      event: { about: `unit:${input.underId}`, unitId: input.underId, campaignId: null, data },
    }
  },
})

const exchangeCode = action(setExchangeCode, {
  may: { at: async (_db, input) => input.unitId },
  run: async ({ tx, input: { unitId, code } }) => {
    await giveExchangeCode(tx, unitId, code)
    return { output: {}, event: { about: `unit:${unitId}`, unitId, campaignId: null, data: { code } } }
  },
})

export const listActions: readonly Action[] = [importList, exchangeCode]
