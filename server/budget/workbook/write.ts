import type { Worksheet } from 'exceljs'
import {
  type EstimateLineView,
  type EstimateView,
  groupedByWork,
  works,
} from '../../../domain/budget/index.ts'
import { amountInWords, formatNumber, toRoman } from '../../../domain/shared/vietnamese/index.ts'
import { headings } from './layout.ts'

const font = { name: 'Times New Roman', size: 12 } as const
const line = { style: 'thin', color: { argb: 'FFB9C0CA' } } as const
const border = { top: line, bottom: line, left: line, right: line } as const
const shaded = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEF1F5' } } as const
const widths = [6, 48, 12, 12, 16, 20, 36]
const columns = { content: 2, measure: 3, quantity: 4, unitPrice: 5, amount: 6, basis: 7 } as const
const headRow = 5
const exactDigits = 15

/** A number as Excel holds it; one with more digits than it can hold stays text, so that none is lost. */
const numberOrText = (value: string): number | string =>
  value.replace(/\D/g, '').replace(/^0+/, '').length <= exactDigits ? Number(value) : formatNumber(value)

const put = (sheet: Worksheet, row: number, values: readonly (string | number | null)[], bold: boolean) => {
  for (const [at, value] of values.entries()) {
    const cell = sheet.getCell(row, at + 1)
    cell.value = value
    cell.font = { ...font, bold }
    cell.border = border
    const isNumber = at + 1 >= columns.quantity && at + 1 <= columns.amount
    const horizontal = isNumber ? 'right' : 'left'
    cell.alignment = { horizontal, vertical: 'middle', wrapText: true, indent: at === 0 ? 0 : 1 }
    if (isNumber) cell.numFmt = '#,##0.###'
  }
}

const sumOf = (lines: readonly EstimateLineView[]): bigint =>
  lines.reduce((sum, { amount }) => sum + BigInt(amount ?? '0'), 0n)

/** A sum as a formula over its rows while Excel reckons it exactly, as text beyond that. */
const putSum = (sheet: Worksheet, row: number, formula: string, sum: bigint): void => {
  const result = numberOrText(sum.toString())
  sheet.getCell(row, columns.amount).value = typeof result === 'number' ? { formula, result } : result
}

const putLine = (sheet: Worksheet, row: number, number: number, view: EstimateLineView): void => {
  const { content, measure, quantity, unitPrice, amount, basis } = view
  const typed = [quantity, unitPrice].map(each => (each === null ? null : numberOrText(each)))
  put(sheet, row, [number, content, measure, ...typed, null, basis], false)
  const result = numberOrText(amount ?? '0')
  const cell = sheet.getCell(row, columns.amount)
  if (typeof result === 'number') cell.value = { formula: `D${row}*E${row}`, result }
  else cell.value = result
}

const drawHead = (sheet: Worksheet, view: EstimateView): void => {
  for (const [at, width] of widths.entries()) sheet.getColumn(at + 1).width = width
  const heads: readonly (readonly [number, string, boolean])[] = [
    [1, view.unitName, true],
    [2, `DỰ TOÁN KINH PHÍ: ${view.title}`, true],
    [3, 'Đơn vị tính: đồng. Giữ hàng tiêu đề; dòng nhóm (I, II…) đặt trên các dòng của nhóm.', false],
  ]
  for (const [row, words, bold] of heads) {
    sheet.getCell(row, 1).value = words
    sheet.getCell(row, 1).font = { ...font, bold, italic: !bold }
  }
  put(sheet, headRow, headings, true)
  sheet.getRow(headRow).eachCell(cell => {
    cell.fill = shaded
  })
  sheet.views = [{ state: 'frozen', ySplit: headRow }]
  sheet.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
}

/** The estimate as a workbook that can be filled in and taken back: formulas for amounts, groups as an office has them. */
export const writeLines = async (view: EstimateView): Promise<Uint8Array> => {
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.Workbook()
  book.creator = 'Tổng Kết'
  const sheet = book.addWorksheet('Dự toán')
  drawHead(sheet, view)
  let [row, number] = [headRow + 1, 1]
  const sums: string[] = []
  for (const [at, { work, lines }] of groupedByWork(view.lines).entries()) {
    const head = row
    put(sheet, head, [toRoman(at + 1), works[work].vi, null, null, null, null, null], true)
    for (const each of lines) {
      row += 1
      putLine(sheet, row, number, each)
      number += 1
    }
    putSum(sheet, head, `SUM(F${head + 1}:F${row})`, sumOf(lines))
    sums.push(`F${head}`)
    row += 1
  }
  const total = sumOf(view.lines)
  put(sheet, row, [null, 'Tổng cộng', null, null, null, null, null], true)
  putSum(sheet, row, sums.length === 0 ? '0' : sums.join('+'), total)
  sheet.getCell(row + 1, columns.content).value = `Bằng chữ: ${amountInWords(total)}.`
  sheet.getCell(row + 1, columns.content).font = { ...font, italic: true }
  return new Uint8Array(await book.xlsx.writeBuffer())
}
