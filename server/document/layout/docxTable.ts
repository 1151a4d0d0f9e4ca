import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { type LayoutSettings, type PrintedTable, textWidth } from '../../../domain/document/index.ts'
import { type Align, line, twips } from './docxText.ts'

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const allThin = {
  top: thin,
  bottom: thin,
  left: thin,
  right: thin,
  insideHorizontal: thin,
  insideVertical: thin,
}
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

/** What may stand on a page and in a cell. */
export type Piece = Paragraph | Table

/** Between the text of a cell and its sides, in mm. */
const cellSide = 1.2

/** A table with its title, its unit of measure, a header that repeats on each page, and its note. */
export const docxTable = (table: PrintedTable, layout: LayoutSettings, landscape: boolean): Piece[] => {
  const widths = columnWidths(table.shares, twips(textWidth(layout, landscape)))
  return [
    ...above(table, layout),
    new Table({
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: allThin,
      margins: { left: twips(cellSide), right: twips(cellSide), marginUnitType: WidthType.DXA },
      rows: [...headerRows(table, layout, widths), ...bodyRows(table, layout, widths)],
    }),
    ...below(table, layout),
  ]
}

/** Its note and its proofs; the last line keeps the next paragraph at its distance. */
const below = (table: PrintedTable, layout: LayoutSettings): Piece[] => {
  const lines = [
    ...(table.note ? [{ words: table.note, italic: true }] : []),
    ...table.proofs.map(words => ({ words, italic: false })),
  ]
  if (lines.length === 0) return [line('', layout, { size: 4, italic: true, after: layout.paragraphGap })]
  return lines.map(({ words, italic }, at) =>
    line(words, layout, {
      size: layout.sizes.table,
      italic,
      before: 3,
      after: at === lines.length - 1 ? layout.paragraphGap : 0,
    }),
  )
}

const above = (table: PrintedTable, layout: LayoutSettings): Piece[] => {
  const size = layout.sizes.table
  const unit = table.unitOfMeasure
  return [
    ...(table.title
      ? [
          line(table.title, layout, {
            size,
            bold: true,
            align: 'center',
            before: 3,
            after: 3,
            keepWithNext: true,
          }),
        ]
      : []),
    ...(table.basis
      ? [line(table.basis, layout, { size, italic: true, align: 'center', after: 3, keepWithNext: true })]
      : []),
    ...(unit
      ? [line(unit, layout, { size, italic: true, align: 'right', after: 2, keepWithNext: true })]
      : []),
  ]
}

/** Whole twips that add up to the whole width: the last column takes what rounding leaves. */
const columnWidths = (shares: readonly number[], total: number): number[] => {
  const widths = shares.map(share => Math.floor(share * total))
  const used = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, index) => (index === widths.length - 1 ? width + total - used : width))
}

const cell = (text: string, layout: LayoutSettings, align: Align, bold: boolean, keepWithNext = false) =>
  line(text, layout, { size: layout.sizes.table, bold, align, before: 2, after: 2, keepWithNext })

const headerRows = (table: PrintedTable, layout: LayoutSettings, widths: readonly number[]): TableRow[] =>
  table.header
    .filter(row => row.length > 0)
    .map(
      row =>
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: row.map(
            header =>
              new TableCell({
                columnSpan: header.columns,
                rowSpan: header.rows,
                verticalAlign: VerticalAlignTable.CENTER,
                ...(header.columns === 1 && table.header.length === 1
                  ? { width: { size: widths[row.indexOf(header)] ?? 0, type: WidthType.DXA } }
                  : {}),
                children: [cell(header.text, layout, 'center', true)],
              }),
          ),
        }),
    )

/** A sum stays on a page with the last of what it adds up, and with the line that proves it. */
const staysWithNext = ({ rows, proofs }: PrintedTable, at: number): boolean =>
  rows.at(-1)?.bold === true && (at === rows.length - 2 || (at === rows.length - 1 && proofs.length > 0))

const bodyRows = (table: PrintedTable, layout: LayoutSettings, widths: readonly number[]): TableRow[] =>
  table.rows.map(
    (row, at) =>
      new TableRow({
        cantSplit: true,
        children: row.cells.map(
          (text, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.CENTER,
              children: [
                cell(text, layout, table.aligns[index] ?? 'left', row.bold, staysWithNext(table, at)),
              ],
            }),
        ),
      }),
  )

/** Rows of two borderless columns of the given widths in mm: the head and the signatures. */
export const twoColumns = (
  rows: readonly (readonly [readonly Piece[], readonly Piece[]])[],
  widths: readonly [number, number],
): Table =>
  new Table({
    width: { size: twips(widths[0]) + twips(widths[1]), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      ([left, right]) =>
        new TableRow({ cantSplit: true, children: [column(left, widths[0]), column(right, widths[1])] }),
    ),
  })

const column = (children: readonly Piece[], width: number): TableCell =>
  new TableCell({ width: { size: twips(width), type: WidthType.DXA }, children })
