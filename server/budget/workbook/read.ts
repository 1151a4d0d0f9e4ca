import {
  budgetProblems,
  type LineField,
  lineFields,
  readTyped,
  type TypedLine,
  type Work,
  workNames,
  works,
} from '../../../domain/budget/index.ts'
import type { Bilingual } from '../../../domain/shared/index.ts'
import { folded, formatNumber } from '../../../domain/shared/vietnamese/index.ts'
import { type RawCell, type RawSheet, readBook } from '../../report/index.ts'

interface RowFault extends Bilingual {
  readonly row: number
}

interface LinesRead {
  readonly lines: TypedLine[]
  readonly faults: RowFault[]
}

/** How offices head the columns; the first that fits is taken. */
const headed: Readonly<Record<LineField, readonly string[]>> = {
  content: ['noi dung'],
  measure: ['don vi tinh', 'dvt'],
  quantity: ['so luong', 'sl'],
  unitPrice: ['don gia', 'muc chi', 'dinh muc'],
  basis: ['can cu', 'ghi chu'],
}

const textOf = (cell: RawCell | null): string =>
  cell?.kind === 'text' || cell?.kind === 'number' ? cell.text.trim() : ''

type Columns = ReadonlyMap<LineField, number>

const columnsIn = (sheet: RawSheet, row: number): Columns => {
  const found = new Map<LineField, number>()
  for (let column = 1; column <= Math.min(sheet.columns, 40); column += 1) {
    const head = folded(textOf(sheet.cellAt(row, column)))
    const field = lineFields.find(each => headed[each].some(words => head.startsWith(words)))
    if (field !== undefined && !found.has(field)) found.set(field, column)
  }
  return found
}

const isHead = (columns: Columns): boolean => columns.has('content') && columns.has('unitPrice')

/** Where the heading row stands: within the first rows of the first sheet that has one. */
const headIn = (sheets: readonly RawSheet[]) => {
  for (const sheet of sheets)
    for (let row = 1; row <= Math.min(sheet.rows, 30); row += 1) {
      const columns = columnsIn(sheet, row)
      if (isHead(columns)) return { sheet, row, columns }
    }
  return null
}

const exact = /^-?\d+(?:\.\d+)?$/

/** A cell as somebody would have typed it, so that the table shows and judges it like anything typed. */
const typedOf = (cell: RawCell | null): string => {
  if (cell === null) return ''
  if (cell.kind === 'number') {
    if (exact.test(cell.text)) return formatNumber(cell.text)
    const number = Number(cell.text)
    return Number.isFinite(number) ? formatNumber(number) : cell.text
  }
  if (cell.kind === 'text') return cell.text.trim()
  if (cell.kind === 'error') return cell.text
  return cell.kind === 'boolean' ? String(cell.value) : '='
}

const workNamed = (words: string): Work | undefined => {
  const name = folded(words)
  return workNames.find(work => folded(works[work].vi) === name)
}

const isSum = (words: string): boolean => /^cong\b/.test(folded(words))

/** What stands below the whole sum are words and signatures. */
const isEnd = (words: string): boolean => /^tong (cong|so)\b|^bang chu\b/.test(folded(words))

/**
 * The lines of a workbook, of this program or of an office's own making: found by their headings. A row with words and no
 * number is a group where it is called as one, and otherwise a line that still lacks its price; sums are left out.
 */
export const readLines = (bytes: Uint8Array, file: string): LinesRead => {
  const head = headIn(readBook(bytes, file).sheets)
  if (head === null) throw budgetProblems.noHeading({ file })
  const { sheet, columns } = head
  let work: Work = 'other'
  const read: LinesRead = { lines: [], faults: [] }
  for (let row = head.row + 1; row <= sheet.rows && read.lines.length < 300; row += 1) {
    const at = (field: LineField) => typedOf(sheet.cellAt(row, columns.get(field) ?? 0))
    const content = at('content')
    const others = lineFields.filter(field => field !== 'content').map(at)
    const isBare = others.every(each => each === '')
    if (isEnd(content) && read.lines.length > 0) break
    if ((content === '' && isBare) || isSum(content) || isEnd(content)) continue
    const group = isBare ? workNamed(content) : undefined
    if (group !== undefined) {
      work = group
      continue
    }
    const line = {
      work,
      content,
      measure: at('measure'),
      quantity: at('quantity'),
      unitPrice: at('unitPrice'),
      basis: at('basis'),
    }
    read.lines.push(line)
    for (const { vi, en } of readTyped(line).faults)
      read.faults.push({ row, vi: `Hàng ${row}: ${vi}`, en: `Row ${row}: ${en}` })
  }
  return read
}
