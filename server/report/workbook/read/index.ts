import {
  type CellFault,
  columnName,
  hiddenSheet,
  type Indicator,
  isReckoned,
  periodRow,
  periodsAsked,
  readSheetMark,
} from '../../../../domain/report/index.ts'
import type { Bilingual } from '../../../../domain/shared/index.ts'
import type { Outline } from '../../outline/index.ts'
import { columns, rows } from '../layout.ts'
import { type RawSheet, readBook } from './book.ts'
import { valueIn } from './value.ts'

/** One answered cell of one report, with where it stands. */
export interface CellRead {
  readonly assignmentId: number
  readonly indicator: string
  readonly period: string
  readonly sheet: string
  readonly address: string
  readonly value: string | null
  /** What stood there when the workbook was made. */
  readonly issued: string | null
}

export interface WorkbookRead {
  readonly outlineVersion: number
  /** As the workbook itself names them: to say whose it is where it is another's. */
  readonly unitName: string
  readonly campaignName: string
  readonly assignmentIds: readonly number[]
  readonly cells: readonly CellRead[]
  readonly faults: readonly (CellFault & { readonly assignmentId: number })[]
  /** Sheets that are not of the program: they were not read. */
  readonly foreign: readonly string[]
}

const textAt = (sheet: RawSheet, row: number, column: number): string => {
  const cell = sheet.cellAt(row, column)
  if (cell?.kind === 'text' || cell?.kind === 'number') return cell.text.trim()
  return ''
}

/** What stood in each cell when the workbook was made. */
const issuedIn = (sheet: RawSheet | undefined): ReadonlyMap<string, string> => {
  const known = new Map<string, string>()
  if (sheet === undefined) return known
  for (let row = 1; row <= sheet.rows; row += 1) {
    const [assignmentId, indicator, period, value] = [1, 2, 3, 4].map(column => textAt(sheet, row, column))
    if (assignmentId !== '') known.set(`${assignmentId} ${indicator} ${period}`, value ?? '')
  }
  return known
}

/** Periods by column: the row is found by its sign, so that rows put in above it do no harm. */
const periodsOf = (sheet: RawSheet): ReadonlyMap<number, string> => {
  const found = new Map<number, string>()
  for (let row = 1; row <= Math.min(sheet.rows, 60); row += 1) {
    if (textAt(sheet, row, 1) !== periodRow) continue
    for (let column = 2; column <= sheet.columns; column += 1) {
      const period = textAt(sheet, row, column)
      if (period !== '') found.set(column, period)
    }
    return found
  }
  return found
}

interface Marked {
  readonly sheet: RawSheet
  readonly assignmentId: number
  readonly periods: ReadonlyMap<number, string>
}

type Seen = { readonly cells: CellRead[]; readonly faults: (CellFault & { assignmentId: number })[] }

const gone = (code: string): Bilingual => ({
  vi: `dòng có mã “${code}” không còn trong đề cương nên không lấy.`,
  en: `the line with the code “${code}” is no longer in the outline and is left out.`,
})

const readLine = (
  { sheet, assignmentId, periods }: Marked,
  row: number,
  declared: Indicator,
  outline: Outline,
  issued: ReadonlyMap<string, string>,
  seen: Seen,
): void => {
  const asked = new Set(periodsAsked(declared, outline.periods))
  for (const [column, period] of periods) {
    if (!asked.has(period)) continue
    const address = `${columnName(column)}${row}`
    const at = { assignmentId, sheet: sheet.name, address }
    const into = sheet.mergedInto(row, column)
    if (into !== null) {
      seen.faults.push({
        ...at,
        vi: `ô bị gộp vào ${into}. Xin bỏ gộp rồi ghi riêng từng ô.`,
        en: `the cell is merged into ${into}. Unmerge it and fill each cell.`,
      })
      continue
    }
    const read = valueIn(declared, sheet.cellAt(row, column))
    if (!read.ok) seen.faults.push({ ...at, ...read.reason })
    else {
      const stood = issued.get(`${assignmentId} ${declared.code} ${period}`) ?? null
      seen.cells.push({ ...at, indicator: declared.code, period, value: read.value, issued: stood })
    }
  }
}

const readSheet = (
  marked: Marked,
  outline: Outline,
  issued: ReadonlyMap<string, string>,
  seen: Seen,
): void => {
  const { sheet, assignmentId } = marked
  const byCode = new Map(outline.indicators.map(each => [each.code, each]))
  for (let row = 2; row <= sheet.rows; row += 1) {
    const code = textAt(sheet, row, 1)
    if (code === '' || code === periodRow) continue
    const declared = byCode.get(code)
    if (declared === undefined) {
      seen.faults.push({ assignmentId, sheet: sheet.name, address: `A${row}`, ...gone(code) })
    } else if (!isReckoned(declared)) readLine(marked, row, declared, outline, issued, seen)
  }
}

/** Everything a filled-in workbook answers, and every cell that does not fit, by sheet and address. */
export const readWorkbook = (bytes: Uint8Array, file: string, outline: Outline): WorkbookRead => {
  const { sheets } = readBook(bytes, file)
  const hidden = sheets.find(({ name }) => name === hiddenSheet)
  const issued = issuedIn(hidden)
  const seen: Seen = { cells: [], faults: [] }
  const assignmentIds = new Set<number>()
  const foreign: string[] = []
  let outlineVersion = outline.version
  let [unitName = '', campaignName = ''] = ['', '']
  for (const sheet of sheets) {
    const mark = readSheetMark(textAt(sheet, 1, 1))
    if (mark === null) {
      if (sheet !== hidden && sheet.name !== 'Hướng dẫn') foreign.push(sheet.name)
      continue
    }
    outlineVersion = mark.outlineVersion
    ;[unitName = '', campaignName = ''] = textAt(sheet, rows.unit, columns.name).split(' – ')
    assignmentIds.add(mark.assignmentId)
    readSheet({ sheet, assignmentId: mark.assignmentId, periods: periodsOf(sheet) }, outline, issued, seen)
  }
  return { outlineVersion, unitName, campaignName, assignmentIds: [...assignmentIds], foreign, ...seen }
}
