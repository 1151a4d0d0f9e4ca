import { z } from 'zod'
import { day, id, read, write } from '../../shared/index.ts'
import { levelNames, unitKindNames } from '../unit.ts'

const source = {
  fileId: id,
  /** The unit below which units without a parent of their own are put. */
  underId: id,
  validFrom: day,
  /** The level of units that do not say theirs. */
  level: z.enum(levelNames),
}

const fieldProblem = z.object({ path: z.string(), vi: z.string(), en: z.string() })

/** What a file would add, row by row, and what is wrong with it. Nothing is written. */
export const previewUnitList = read({
  name: 'unit.previewList',
  label: { vi: 'Xem thử tệp danh sách đơn vị', en: 'Try a file of units' },
  roles: ['administrator'],
  input: z.object(source),
  output: z.object({
    rows: z.number(),
    add: z.array(
      z.object({
        row: z.number(),
        fullName: z.string(),
        code: z.string().nullable(),
        level: z.enum(levelNames),
        kind: z.enum(unitKindNames),
        parentName: z.string(),
        validFrom: day,
      }),
    ),
    /** Rows whose unit is there already. */
    there: z.number(),
    problems: z.array(fieldProblem),
  }),
})

/** Adds all units of a file, or none where a row is wrong. */
export const importUnitList = write({
  name: 'unit.importList',
  label: { vi: 'Nhập tệp danh sách đơn vị', en: 'Import a file of units' },
  roles: ['administrator'],
  input: z.object(source),
  output: z.object({ added: z.number(), there: z.number() }),
})

/** The code by which documents travel to an organisation; null takes it away. */
export const setExchangeCode = write({
  name: 'unit.setExchangeCode',
  label: { vi: 'Ghi mã định danh của đơn vị', en: 'Set the exchange code of a unit' },
  roles: ['administrator'],
  input: z.object({ unitId: id, code: z.string().trim().min(1).max(100).nullable() }),
  output: z.object({}),
})
