import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { formatDate } from '../../../domain/shared/vietnamese/index.ts'
import type { CellValue, Column } from './column.ts'

/** What is shown, as plain cells: the head first. */
export type Sheet = readonly (readonly CellValue[])[]

export const sheetOf = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Sheet => [
  columns.map(column => column.wholeLabel ?? column.label),
  ...rows.map(row => columns.map(column => column.value(row))),
]

const day = /^\d{4}-\d{2}-\d{2}$/
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/

/** A cell that holds a day or an instant, as columns give them for sorting: its day, and the time here if it has one. */
export const dateIn = (value: CellValue): { readonly day: string; readonly time: string | null } | null => {
  if (typeof value !== 'string') return null
  if (day.test(value)) return { day: value, time: null }
  if (!instant.test(value)) return null
  const here = new Date(Date.parse(value) + 7 * 3_600_000).toISOString()
  return { day: dayOfInstant(value), time: here.slice(11, 16) }
}

/** Days as people here write them: 05/4/2023, 14:05, 05/4/2023. */
const written = (value: CellValue): CellValue => {
  const date = dateIn(value)
  if (date === null) return value
  return date.time === null ? formatDate(date.day) : `${date.time}, ${formatDate(date.day)}`
}

/** 1090510 and 12,5: the comma as here, nothing between the thousands, no power of ten, so that it is read back as it was. */
const decimal = (value: number, comma: string): string =>
  new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 })
    .format(value)
    .replace('.', comma)

/** Text that a spreadsheet would run as a formula is disarmed; figures keep their sign. */
const harmless = (value: CellValue, comma: string): string => {
  if (typeof value === 'number') return decimal(value, comma)
  return /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '')
}

/** What a spreadsheet set to the language takes for the border of cells and for the decimal sign. */
const forms = {
  vi: { separator: ';', comma: ',' },
  en: { separator: ',', comma: '.' },
} as const

/** RFC 4180, with a byte order mark so that Excel reads the letters right; for a Vietnamese Excel with its own signs. */
export const csvOf = (sheet: Sheet, language: keyof typeof forms): Blob => {
  const { separator, comma } = forms[language]
  const special = new RegExp(`["${separator}\r\n]`)
  const quoted = (text: string): string => (special.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const lines = sheet.map(row => row.map(value => quoted(harmless(written(value), comma))).join(separator))
  return new Blob(['\uFEFF', lines.join('\r\n')], { type: 'text/csv;charset=utf-8' })
}

/** Tab-separated, as Excel and Word take it from the clipboard; figures with a decimal comma. */
export const clipboardTextOf = (sheet: Sheet): string =>
  sheet
    .map(row => row.map(value => harmless(written(value), ',').replace(/[\t\r\n]+/g, ' ')).join('\t'))
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
