import type { Worksheet } from 'exceljs'
import {
  cellKey,
  columnName,
  type Indicator,
  isReckoned,
  isWords,
  periodRow,
  sheetMark,
  valueShown,
  wholeWindow,
} from '../../../../domain/report/index.ts'
import { formatNumber } from '../../../../domain/shared/vietnamese/index.ts'
import type { Outline } from '../../outline/index.ts'
import { columns, type Line, rows, type SheetPlan } from '../layout.ts'
import { cellFormula } from './formulas.ts'
import { addValidation, type ListPlaces } from './validation.ts'

export interface Drawing {
  readonly outline: Outline
  readonly sheets: readonly SheetPlan[]
  readonly title: string
  readonly unitName: string
  readonly campaignName: string
  /** Typed and reckoned values of the report, by cell. */
  readonly values: ReadonlyMap<string, string>
  readonly lists: ListPlaces
}

const font = { name: 'Times New Roman', size: 12 } as const
const line = { style: 'thin', color: { argb: 'FFB9C0CA' } } as const
const border = { top: line, bottom: line, left: line, right: line } as const
const shaded = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEF1F5' } } as const
const exactDigits = 15

/** A number as Excel holds it; one with more digits than it can hold stays text, so that none is lost. */
const numberOrText = (value: string): number | string =>
  value.replace(/[-.]/g, '').replace(/^0+/, '').length <= exactDigits ? Number(value) : formatNumber(value)

const contentOf = (indicator: Indicator, value: string | undefined): number | string | null => {
  if (value === undefined) return null
  if (isWords(indicator) || indicator.type === 'yesno') return valueShown(indicator, value)
  return numberOrText(value)
}

const drawHead = (sheet: Worksheet, plan: SheetPlan, drawing: Drawing): void => {
  const { outline, title, unitName, campaignName } = drawing
  const last = columns.first + plan.periods.length - 1
  sheet.getColumn(columns.code).hidden = true
  sheet.getColumn(columns.name).width = 52
  sheet.getColumn(columns.measure).width = 14
  for (const [at, period] of plan.periods.entries())
    sheet.getColumn(columns.first + at).width = period === wholeWindow ? 24 : 12
  sheet.getCell(1, 1).value = sheetMark({ assignmentId: plan.assignmentId, outlineVersion: outline.version })
  sheet.getCell(rows.title, columns.name).value = title
  sheet.getCell(rows.title, columns.name).font = { ...font, size: 14, bold: true }
  sheet.getCell(rows.unit, columns.name).value = `${unitName} – ${campaignName}`
  sheet.getCell(rows.hint, columns.name).value =
    'Chỉ nhập vào ô trắng; ô xám được tính sẵn hoặc không hỏi. Không có số thì để trống, không ghi 0.'
  sheet.getCell(rows.hint, columns.name).font = { ...font, size: 11, italic: true }
  sheet.getCell(rows.periods, columns.code).value = periodRow
  sheet.getRow(rows.periods).hidden = true
  const head = [
    'Chỉ tiêu',
    'Đơn vị tính',
    ...plan.periods.map(period => (period === wholeWindow ? 'Cả kỳ' : period)),
  ]
  for (const [at, words] of head.entries()) {
    const cell = sheet.getCell(rows.head, columns.name + at)
    cell.value = words
    cell.font = { ...font, bold: true }
    cell.fill = shaded
    cell.border = border
    cell.alignment = { horizontal: at === 0 ? 'left' : 'center', vertical: 'middle', wrapText: true }
  }
  for (const [at, period] of plan.periods.entries())
    sheet.getCell(rows.periods, columns.first + at).value = period
  sheet.views = [{ state: 'frozen', xSplit: columns.measure, ySplit: rows.head }]
  sheet.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  sheet.pageSetup.printArea = `B1:${columnName(last)}${plan.lines.at(-1)?.row ?? rows.head}`
}

const drawLine = (sheet: Worksheet, plan: SheetPlan, { row, indicator }: Line, drawing: Drawing): void => {
  sheet.getCell(row, columns.code).value = indicator.code
  const name = sheet.getCell(row, columns.name)
  name.value = indicator.name
  name.alignment = { wrapText: true, vertical: 'middle', indent: indicator.partOf === null ? 0 : 2 }
  sheet.getCell(row, columns.measure).value = indicator.unitOfMeasure
  sheet.getCell(row, columns.measure).alignment = { horizontal: 'center', vertical: 'middle' }
  for (const column of [columns.name, columns.measure]) {
    sheet.getCell(row, column).font = font
    sheet.getCell(row, column).border = border
  }
  for (const [at, period] of plan.periods.entries()) {
    const cell = sheet.getCell(row, columns.first + at)
    cell.border = border
    cell.font = font
    if ((period === wholeWindow) === indicator.yearly) {
      cell.fill = shaded
      continue
    }
    const value = drawing.values.get(cellKey({ indicator: indicator.code, period }))
    cell.alignment = { horizontal: isWords(indicator) ? 'left' : 'right', vertical: 'middle', wrapText: true }
    if (!isWords(indicator) && indicator.type !== 'yesno') cell.numFmt = '#,##0.######;-#,##0.######;0'
    if (isReckoned(indicator)) {
      cell.fill = shaded
      const formula = cellFormula(indicator, period, plan, drawing.sheets, drawing.outline.indicators)
      cell.value = formula === null ? null : { formula, result: value === undefined ? '' : Number(value) }
      continue
    }
    cell.value = contentOf(indicator, value)
    cell.protection = { locked: false }
  }
}

/** Draws one sheet: headings that cannot be changed, cells that can, and what may stand in them. */
export const drawSheet = async (sheet: Worksheet, plan: SheetPlan, drawing: Drawing): Promise<void> => {
  drawHead(sheet, plan, drawing)
  for (const { row, section } of plan.bands) {
    const cell = sheet.getCell(row, columns.name)
    cell.value = `${section.label}. ${section.title}`
    cell.font = { ...font, bold: true }
  }
  for (const each of plan.lines) {
    drawLine(sheet, plan, each, drawing)
    addValidation(sheet, plan, each, drawing.lists)
  }
  // Without a password: it keeps headings from slips of the hand, it locks nobody out.
  await sheet.protect('', { formatColumns: true, formatRows: true, selectLockedCells: true })
}
