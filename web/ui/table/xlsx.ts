import { strToU8, zipSync } from 'fflate'
import type { CellValue } from './column.ts'
import type { Sheet } from './sheet.ts'

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

const cellOf = (value: CellValue, place: string, style: number): string => {
  if (value === null || value === '') return `<c r="${place}"/>`
  if (typeof value === 'number') return `<c r="${place}" s="${style}"><v>${value}</v></c>`
  return `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

/** Wide enough for what is in it, within reason; in characters. */
const widthOf = (sheet: Sheet, column: number): number =>
  Math.min(60, Math.max(8, ...sheet.slice(0, 200).map(row => String(row[column] ?? '').length + 2)))

const rowOf = (row: readonly CellValue[], number: number): string => {
  const cells = row.map((value, at) => cellOf(value, `${columnName(at)}${number}`, number === 1 ? 1 : 0))
  return `<row r="${number}">${cells.join('')}</row>`
}

const sheetXml = (sheet: Sheet): string => {
  const widths = (sheet[0] ?? []).map((_, column) => widthOf(sheet, column))
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  const rows = sheet.map((row, at) => rowOf(row, at + 1))
  return `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`
}

const font = (extra: string) => `<font>${extra}<sz val="12"/><name val="Times New Roman"/></font>`

const styles = `${xml}<styleSheet xmlns="${main}"><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0" applyFont="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`

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
