import type { Worksheet } from 'exceljs'
import type { ReviewedObligation } from '../../../domain/plan/index.ts'
import { printedDay } from '../../../domain/plan/index.ts'
import { dayStatus, type WorkCalendar } from '../../../domain/shared/calendar/index.ts'
import { dayOf } from '../../org/index.ts'
import { type ExportedPlan, unitNames } from './subject.ts'
import { type Language, words } from './words.ts'

interface Column {
  readonly head: keyof typeof words
  readonly width: number
  readonly value: (obligation: ReviewedObligation, at: number) => string | number | Date | null
}

const columnsOf = ({ units, calendar }: ExportedPlan, language: Language): Column[] => {
  const say = (key: keyof typeof words): string => words[key][language]
  return [
    { head: 'order', width: 5, value: (_, at) => at + 1 },
    { head: 'section', width: 7, value: each => each.section },
    { head: 'text', width: 50, value: each => each.text.replace(/\s+/g, ' ') },
    { head: 'role', width: 10, value: each => say(each.role) },
    { head: 'assignees', width: 24, value: each => each.assignees.join('; ') },
    { head: 'units', width: 46, value: each => unitNames(each, units).join('; ') },
    { head: 'coordinators', width: 20, value: each => each.coordinators.join('; ') },
    { head: 'deliverable', width: 16, value: each => each.deliverable },
    {
      head: 'dueOn',
      width: 12,
      value: each => (each.dueOn === null ? null : new Date(`${each.dueOn}T00:00:00Z`)),
    },
    { head: 'dueText', width: 16, value: each => each.dueText },
    { head: 'dayOff', width: 10, value: each => dayOffOf(each, calendar, language) },
    { head: 'route', width: 24, value: each => routeOf(each, say('via')) },
    { head: 'quantity', width: 16, value: quantityOf },
    { head: 'condition', width: 16, value: each => each.condition },
    { head: 'state', width: 12, value: each => say(each.state) },
    { head: 'dropReason', width: 14, value: each => each.dropReason },
  ]
}

const dayOffOf = (
  { dueOn }: ReviewedObligation,
  calendar: WorkCalendar,
  language: Language,
): string | null => (dueOn === null ? null : (dayStatus(dueOn, calendar).reason?.[language] ?? null))

const routeOf = ({ recipients }: ReviewedObligation, via: string): string =>
  recipients
    .map(each => (each.via.length === 0 ? each.to : `${each.to} (${via} ${each.via.join(', ')})`))
    .join('; ')

const quantityOf = ({ quantity }: ReviewedObligation): string | null => {
  if (quantity === null) return null
  const parts = Object.entries(quantity.breakdown).map(([what, count]) => `${count} ${what}`)
  return `${quantity.count} ${quantity.of}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`
}

const headRow = 4

/** What ECMA-376 calls A3; the library names only some of its sizes. */
const a3: number = 8

/** Points that a line of the table takes. */
const lineHeight = 15.75

/** How many lines of its column the words take; the letters of a text are narrower than the figures a width counts. */
const linesOf = (value: unknown, width: number): number =>
  typeof value === 'string' ? Math.max(1, Math.ceil((value.length * 0.92) / width)) : 1

/** As high as the fullest cell: not every program that opens a sheet fits the rows to their words. */
const heightOf = (cells: readonly unknown[], columns: readonly Column[]): number =>
  lineHeight * Math.min(25, Math.max(...columns.map(({ width }, at) => linesOf(cells[at], width)))) + 3

/** 05/4/2023 and 05/02/2023, as official texts print a day. */
const dayFormat = (day: Date): string => (day.getUTCMonth() < 2 ? 'dd/mm/yyyy' : 'dd/m/yyyy')

const thin = { style: 'thin' } as const
const framed = { top: thin, left: thin, bottom: thin, right: thin }

/** A row of the table itself, framed, its words on as many lines as they need. */
const addTableRow = (
  sheet: Worksheet,
  cells: readonly (string | number | Date | null)[],
  columns: readonly Column[],
  look: { readonly bold: boolean; readonly vertical: 'top' | 'middle' },
): void => {
  const row = sheet.addRow([...cells])
  row.font = { ...letters, bold: look.bold }
  row.alignment = { vertical: look.vertical, wrapText: true }
  row.height = heightOf(cells, columns)
  for (const [at, value] of cells.entries()) {
    const cell = row.getCell(at + 1)
    cell.border = framed
    if (value instanceof Date) cell.numFmt = dayFormat(value)
  }
}

const letters = { name: 'Times New Roman', size: 12 }

/** The obligations as a table for paper: A3 across, since sixteen columns on A4 cannot be read, the head repeated on each page. */
export const tableOf = async (
  exported: ExportedPlan,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> => {
  // Imported when asked for: it is a tenth of all that a start would read.
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet(words.sheet[language], {
    views: [{ state: 'frozen', ySplit: headRow }],
    pageSetup: { paperSize: a3, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  const columns = columnsOf(exported, language)
  const { plan, now } = exported
  sheet.columns = columns.map(({ width }) => ({ width }))
  sheet.addRow([`${words.plan[language]} ${plan.number ?? ''}`.trim()]).font = {
    ...letters,
    bold: true,
    size: 14,
  }
  sheet.addRow([plan.title ?? plan.fileName]).font = letters
  sheet.addRow([`${words.printedOn[language]} ${printedDay(dayOf(now))}`]).font = { ...letters, italic: true }
  const heads = columns.map(column => words[column.head][language])
  addTableRow(sheet, heads, columns, { bold: true, vertical: 'middle' })
  sheet.pageSetup.printTitlesRow = `${headRow}:${headRow}`
  for (const [at, obligation] of exported.obligations.entries())
    addTableRow(
      sheet,
      columns.map(column => column.value(obligation, at)),
      columns,
      { bold: false, vertical: 'top' },
    )
  sheet.autoFilter = { from: { row: headRow, column: 1 }, to: { row: headRow, column: columns.length } }
  return new Uint8Array(await book.xlsx.writeBuffer())
}
