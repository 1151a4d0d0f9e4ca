import { previewUnitList } from '../../../domain/org/index.ts'
import { type Query, query } from '../../http/action.ts'
import { plannedList } from './plan.ts'

const preview = query(previewUnitList, {
  may: { at: async (_db, input) => input.underId },
  run: async ({ db, subject, input }) => {
    const { rows, add, there, problems, nameOf } = await plannedList(db, subject, input)
    const names = new Map(add.map(unit => [unit.row, unit.fullName]))
    return {
      rows,
      there,
      problems,
      add: add.map(({ row, fullName, code, level, kind, parent, validFrom }) => ({
        row,
        fullName,
        code,
        level,
        kind,
        validFrom,
        parentName: 'unitId' in parent ? nameOf(parent.unitId) : (names.get(parent.row) ?? ''),
      })),
    }
  },
})

export const listQueries: readonly Query[] = [preview]
