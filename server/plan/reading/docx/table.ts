import { gridLine } from '../layout/index.ts'
import { descend, elements, settingOf, type XmlElement } from './xml.ts'

interface Cell {
  readonly lines: readonly string[]
  readonly span: number
}

/** Rows and cells may stand inside content controls. */
const unwrapped = (parent: XmlElement, name: string): XmlElement[] =>
  elements(parent).flatMap(child => {
    if (child.name === name) return [child]
    return ['sdt', 'sdtContent', 'customXml', 'ins'].includes(child.name) ? unwrapped(child, name) : []
  })

const readRow = (row: XmlElement, render: (cell: XmlElement) => string[]): Cell[] =>
  unwrapped(row, 'tc').map(cell => {
    const properties = descend(cell, 'tcPr')
    const merge = descend(properties, 'vMerge')
    const goesOn = merge !== undefined && merge.attributes['val'] !== 'restart'
    return {
      lines: goesOn ? [] : render(cell),
      span: Number(settingOf(properties, 'gridSpan') ?? 1) || 1,
    }
  })

/** Words that only stand in the head or foot of an official document, which Word files set as a table. */
const headOrFoot =
  /C[ỘO]NG H[OÒ][AÀ] X[ÃA] H[ỘO]I|ĐẢNG CỘNG SẢN VIỆT NAM|N[ơo]i nhận\s*:|^\s*(?:TM|KT|TL|TUQ)\s?\./imu

const isLayout = (rows: readonly Cell[][]): boolean =>
  rows.length <= 6 &&
  rows.every(row => row.length <= 3) &&
  headOrFoot.test(rows.flatMap(row => row.flatMap(cell => cell.lines)).join('\n'))

const trimmed = (lines: readonly string[]): string[] => {
  const said = lines.map(line => line.trim())
  return said.filter((line, at) => line !== '' || (at > 0 && said[at - 1] !== ''))
}

/** A head or foot: the left column from top to bottom, then the right one. */
const byColumns = (rows: readonly Cell[][]): string[] => {
  const width = Math.max(...rows.map(row => row.length))
  const columns = Array.from({ length: width }, (_, column) =>
    rows.flatMap(row => trimmed(row[column]?.lines ?? []).filter(line => line !== '')),
  ).filter(column => column.length > 0)
  return columns.flatMap(column => [...column, ''])
}

const cellText = (cell: Cell): string =>
  cell.lines
    .map(line => line.trim())
    .filter(Boolean)
    .join(' ')

/** A table as lines: one row a line with ` | ` between its cells, a head or foot column by column. */
export const renderTable = (table: XmlElement, render: (cell: XmlElement) => string[]): string[] => {
  const rows = unwrapped(table, 'tr').map(row => readRow(row, render))
  const [only] = rows
  if (rows.length === 1 && only?.length === 1) return [...(only[0]?.lines ?? [])]
  if (isLayout(rows)) return byColumns(rows)
  const lines = rows.map(row => row.map(cellText)).filter(cells => cells.some(cell => cell !== ''))
  return ['', ...lines.map(gridLine), '']
}

/** A table as rows of cells, all of one length; null where it is none but a head, a foot or a frame. */
export const tableRows = (
  table: XmlElement,
  render: (cell: XmlElement) => string[],
): readonly (readonly string[])[] | null => {
  const read = unwrapped(table, 'tr').map(row => readRow(row, render))
  if (read.length < 2 || isLayout(read)) return null
  const rows = read
    .map(row => row.flatMap(cell => [cellText(cell), ...Array<string>(Math.min(cell.span, 40) - 1).fill('')]))
    .filter(row => row.some(cell => cell !== ''))
  const width = Math.max(...rows.map(row => row.length), 0)
  if (width < 2) return null
  return rows.map(row => [...row, ...Array<string>(width - row.length).fill('')])
}
