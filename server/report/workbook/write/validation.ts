import type { DataValidation, Worksheet } from 'exceljs'
import { columnName, type Indicator, isReckoned, wholeWindow } from '../../../../domain/report/index.ts'
import { columns, type Line, type SheetPlan } from '../layout.ts'

/** Where the hidden sheet holds the list of an indicator: `tongket!$D$1:$D$4`. */
export type ListPlaces = ReadonlyMap<string, string>

const said = (title: string, error: string) =>
  ({ allowBlank: true, showErrorMessage: true, errorStyle: 'stop', errorTitle: title, error }) as const

const ruleOf = ({ code, type }: Indicator, lists: ListPlaces): DataValidation | null => {
  if (type === 'count')
    return {
      type: 'whole',
      operator: 'greaterThanOrEqual',
      formulae: [0],
      ...said('Số nguyên', 'Ô này nhận số nguyên không âm. Không có số thì để trống.'),
    }
  if (type === 'money')
    return {
      type: 'decimal',
      operator: 'greaterThanOrEqual',
      formulae: [0],
      ...said('Số', 'Ô này nhận một số không âm. Không có số thì để trống.'),
    }
  const list = type === 'yesno' ? '"Có,Không"' : type === 'choice' ? lists.get(code) : undefined
  if (list === undefined) return null
  return { type: 'list', formulae: [list], ...said('Chọn', 'Xin chọn một mục trong danh sách.') }
}

/** `dataValidations` takes whole ranges; exceljs has it, its types leave it out. */
type WithRanges = Worksheet & {
  readonly dataValidations: { add: (range: string, rule: DataValidation) => void }
}

const hasRanges = (sheet: Worksheet): sheet is WithRanges => 'dataValidations' in sheet

/** What the cells of one line take, said once for all of them. */
export const addValidation = (
  sheet: Worksheet,
  plan: SheetPlan,
  { row, indicator }: Line,
  lists: ListPlaces,
): void => {
  const rule = isReckoned(indicator) ? null : ruleOf(indicator, lists)
  const asked = plan.periods.flatMap((period, at) =>
    (period === wholeWindow) === indicator.yearly ? [] : [columns.first + at],
  )
  const [first, last] = [asked[0], asked.at(-1)]
  if (rule === null || first === undefined || last === undefined || !hasRanges(sheet)) return
  sheet.dataValidations.add(`${columnName(first)}${row}:${columnName(last)}${row}`, rule)
}
