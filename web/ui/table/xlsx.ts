import { strToU8, zipSync } from 'fflate'
import type { CellValue } from './column.ts'
import { dateIn, type Sheet } from './sheet.ts'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

/** A, B … Z, AA, AB …: the name of a column by its place. */
const columnName = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26)

/** Places in the list of formats in `styles`. */
const formats = { text: 0, head: 1, whole: 2, broken: 3, day: 4, earlyDay: 5, instant: 6, earlyInstant: 7 }

/** Days since 30/12/1899, as a spreadsheet counts them; the time is the part after the point. */
const serialOf = (day: string, time: string | null): number =>
  (Date.parse(`${day}T${time ?? '00:00'}:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000

const numberCell = (value: number, place: string, style: number): string =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`

const dateCell = (value: CellValue, place: string): string | null => {
  const date = dateIn(value)
  if (date === null) return null
  const early = Number(date.day.slice(5, 7)) < 3
  const day = early ? formats.earlyDay : formats.day
  const instant = early ? formats.earlyInstant : formats.instant
  return numberCell(serialOf(date.day, date.time), place, date.time === null ? day : instant)
}

const cellOf = (value: CellValue, place: string, style: number, grouped: boolean): string => {
  if (value === null || value === '') return `<c r="${place}"/>`
  if (typeof value === 'number') {
    const format = Number.isInteger(value) ? formats.whole : formats.broken
    return numberCell(value, place, grouped ? format : style)
  }
  const date = style === formats.head ? null : dateCell(value, place)
  return (
    date ??
    `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
  )
}

/** Quantities stand as 1.090.510 and 12,5; a column of small whole numbers may be years or the numbers of papers. */
const isGrouped = (sheet: Sheet, column: number): boolean =>
  sheet.some(row => {
    const value = row[column]
    return typeof value === 'number' && (Math.abs(value) >= 10_000 || !Number.isInteger(value))
  })

/** Wide enough for what is in it, within reason; in characters. The head goes on more lines. */
const widthOf = (sheet: Sheet, column: number): number => {
  const written = (row: readonly CellValue[]): number =>
    dateIn(row[column] ?? null) === null ? String(row[column] ?? '').length * 1.15 + 2 : 18
  const head = Math.min(24, written(sheet[0] ?? []))
  return Math.min(60, Math.max(8, head, ...sheet.slice(1, 200).map(written)))
}

/** Points of one line of the letters below. */
const lineHeight = 15.75

/** As high as its fullest cell: not every program that opens a sheet fits the rows to their words. */
const heightOf = (row: readonly CellValue[], widths: readonly number[]): number => {
  const lines = row.map((value, at) =>
    typeof value === 'string' && dateIn(value) === null
      ? Math.ceil((value.length * 1.1) / (widths[at] ?? 8))
      : 1,
  )
  return lineHeight * Math.min(25, Math.max(1, ...lines))
}

interface Columns {
  readonly widths: readonly number[]
  readonly grouped: readonly boolean[]
}

const rowOf = (row: readonly CellValue[], number: number, { widths, grouped }: Columns): string => {
  const style = number === 1 ? formats.head : formats.text
  const cells = row.map((value, at) =>
    cellOf(value, `${columnName(at)}${number}`, style, grouped[at] === true),
  )
  return `<row r="${number}" ht="${heightOf(row, widths)}" customHeight="1">${cells.join('')}</row>`
}

const sheetXml = (sheet: Sheet): string => {
  const widths = (sheet[0] ?? []).map((_, column) => widthOf(sheet, column))
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  const grouped = widths.map((_, column) => isGrouped(sheet, column))
  const rows = sheet.map((row, at) => rowOf(row, at + 1, { widths, grouped }))
  return `${xml}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`
}

const font = (extra: string) => `<font>${extra}<sz val="12"/><name val="Times New Roman"/></font>`

const format = (id: number, code: string) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`

/** In the order of `formats`: the number of the format, whether bold, how it is set. */
const looks = [
  [0, 0, '<alignment vertical="top" wrapText="1"/>'],
  [0, 1, '<alignment vertical="center" wrapText="1"/>'],
  ...[3, 164, 165, 166, 167, 168].map(id => [id, 0, '<alignment vertical="top"/>'] as const),
]
  .map(
    ([id, letters, set]) =>
      `<xf numFmtId="${id}" fontId="${letters}" applyNumberFormat="1" applyFont="1" applyAlignment="1">${set}</xf>`,
  )
  .join('')

const own = [
  format(164, '#,##0.##'),
  format(165, 'dd/m/yyyy'),
  format(166, 'dd/mm/yyyy'),
  format(167, 'hh:mm, dd/m/yyyy'),
  format(168, 'hh:mm, dd/mm/yyyy'),
]

const styles = `${xml}<styleSheet xmlns="${main}"><numFmts count="${own.length}">${own.join('')}</numFmts><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="8">${looks}</cellXfs></styleSheet>`

const parts = (sheet: Sheet): Record<string, string> => ({
  '[Content_Types].xml': `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`,
  '_rels/.rels': `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Bảng" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': styles,
  'xl/worksheets/sheet1.xml': sheetXml(sheet),
})

/** One sheet with a bold frozen head: the little of OOXML that a list needs, a hundredth of a full library. */
export const xlsxOf = (sheet: Sheet): Blob => {
  const files = Object.fromEntries(Object.entries(parts(sheet)).map(([path, text]) => [path, strToU8(text)]))
  return new Blob([new Uint8Array(zipSync(files))], { type: `${kind}.sheet` })
}
