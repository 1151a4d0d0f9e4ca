import type { CellValue, Column } from './column.ts'

/** What is shown, as plain cells: the head first. */
export type Sheet = readonly (readonly CellValue[])[]

export const sheetOf = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Sheet => [
  columns.map(column => column.label),
  ...rows.map(row => columns.map(column => column.value(row))),
]

/** Text that a spreadsheet would run as a formula is disarmed; figures keep their sign. */
const harmless = (value: CellValue): string =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? '')

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** RFC 4180, with a byte order mark so that Excel reads the letters right. */
export const csvOf = (sheet: Sheet): Blob =>
  new Blob(['\uFEFF', sheet.map(row => row.map(value => quoted(harmless(value))).join(',')).join('\r\n')], {
    type: 'text/csv;charset=utf-8',
  })

/** Tab-separated, as Excel and Word take it from the clipboard; figures with a decimal comma. */
export const clipboardTextOf = (sheet: Sheet): string =>
  sheet
    .map(row =>
      row
        .map(value =>
          typeof value === 'number'
            ? String(value).replace('.', ',')
            : harmless(value).replace(/[\t\r\n]+/g, ' '),
        )
        .join('\t'),
    )
    .join('\r\n')

/** Hands a file to the person. */
export const download = (content: Blob, fileName: string): void => {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
