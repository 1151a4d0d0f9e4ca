import type { Cell } from 'exceljs'
import { orgProblems } from '../../../domain/org/index.ts'

type Table = readonly (readonly string[])[]

const largest = 20_000

/** The cells of a file as text, whichever of the three kinds it is: .xlsx, .csv or .json. */
export const tableOf = async (name: string, bytes: Buffer): Promise<Table> => {
  const table = /\.xlsx$/i.test(name)
    ? await sheetOf(bytes)
    : /\.json$/i.test(name)
      ? objectsOf(bytes.toString('utf8'))
      : separated(bytes.toString('utf8'))
  if (table.length > largest + 1) throw orgProblems.listTooLong({ most: largest })
  return table
}

const sheetOf = async (bytes: Buffer): Promise<Table> => {
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.Workbook()
  try {
    await book.xlsx.load(new Uint8Array(bytes).buffer)
  } catch {
    throw orgProblems.listUnreadable()
  }
  const sheet = book.worksheets[0]
  if (sheet === undefined) throw orgProblems.listUnreadable()
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => textOf(sheet.getCell(row + 1, column + 1))),
  )
}

/** A date cell holds an instant at the beginning of its day in UTC. */
const textOf = (cell: Cell): string =>
  cell.value instanceof Date ? cell.value.toISOString().slice(0, 10) : cell.text

/** An array of objects; the names of their fields are the headings. */
const objectsOf = (text: string): Table => {
  let parsed: unknown
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw orgProblems.listUnreadable()
  }
  if (!Array.isArray(parsed)) throw orgProblems.listUnreadable()
  const rows = parsed.filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null)
  const headings = [...new Set(rows.flatMap(row => Object.keys(row)))]
  const written = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
  return [headings, ...rows.map(row => headings.map(heading => written(row[heading])))]
}

/** Separated by tabs, semicolons or commas, whichever the first line has; cells may stand in quotes. */
const separated = (text: string): Table => {
  const source = text.replace(/^\uFEFF/, '')
  const first = source.slice(0, source.indexOf('\n') + 1 || undefined)
  const separator = ['\t', ';', ','].find(each => first.includes(each)) ?? ','
  const table: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = 0; at < source.length; at += 1) {
    const letter = source.charAt(at)
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (source.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (letter === '"' && cell === '') quoted = true
    else if (letter === separator || letter === '\n') {
      table.at(-1)?.push(cell.replace(/\r$/, ''))
      cell = ''
      if (letter === '\n') table.push([])
    } else cell += letter
  }
  table.at(-1)?.push(cell.replace(/\r$/, ''))
  return table
}
