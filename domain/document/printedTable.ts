import { oneLine, plainText } from './plainText.ts'
import type { TableBlock, TableColumn } from './schema.ts'

export interface PrintedHeaderCell {
  readonly text: string
  readonly columns: number
  readonly rows: number
}

export interface PrintedTable {
  readonly kind: 'table'
  readonly title: string | null
  readonly basis: string | null
  readonly unitOfMeasure: string | null
  /** Share of the width of each column; they add up to 1. */
  readonly shares: readonly number[]
  readonly aligns: readonly ('left' | 'center' | 'right')[]
  /** One row, or two where columns are grouped. */
  readonly header: readonly (readonly PrintedHeaderCell[])[]
  readonly rows: readonly { readonly cells: readonly string[]; readonly bold: boolean }[]
  readonly note: string | null
  readonly proofs: readonly string[]
}

/** Every row gets exactly one cell for each column. */
export const printedTable = (table: TableBlock): PrintedTable => {
  const total = table.columns.reduce((sum, column) => sum + (column.width ?? 1), 0)
  return {
    kind: 'table',
    title: table.title ? oneLine(table.title) : null,
    basis: table.basis ? oneLine(table.basis) : null,
    unitOfMeasure: table.unitOfMeasure ? `Đơn vị tính: ${oneLine(table.unitOfMeasure)}` : null,
    shares: table.columns.map(column => (column.width ?? 1) / total),
    aligns: table.columns.map(column => column.align ?? 'left'),
    header: headerRows(table.columns),
    rows: table.rows.map(row => ({
      cells: table.columns.map((_, index) => plainText(row.cells[index] ?? '').trim()),
      bold: row.bold ?? false,
    })),
    note: table.note ? oneLine(table.note) : null,
    proofs: (table.proofs ?? []).map(oneLine),
  }
}

const headerRows = (columns: readonly TableColumn[]): PrintedHeaderCell[][] => {
  const cell = (text: string, columnCount: number, rows: number) => ({
    text: oneLine(text),
    columns: columnCount,
    rows,
  })
  if (columns.every(column => column.group === undefined)) {
    return [columns.map(column => cell(column.header, 1, 1))]
  }
  const upper = runsOfGroups(columns).map(({ first, count }) =>
    first.group === undefined ? cell(first.header, 1, 2) : cell(first.group, count, 1),
  )
  const lower = columns.filter(column => column.group !== undefined).map(column => cell(column.header, 1, 1))
  return [upper, lower]
}

const runsOfGroups = (columns: readonly TableColumn[]): { first: TableColumn; count: number }[] => {
  const runs: { first: TableColumn; count: number }[] = []
  for (const column of columns) {
    const last = runs.at(-1)
    if (last && column.group !== undefined && last.first.group === column.group) last.count += 1
    else runs.push({ first: column, count: 1 })
  }
  return runs
}
