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
    { head: 'section', width: 8, value: each => each.section },
    { head: 'text', width: 60, value: each => each.text.replace(/\s+/g, ' ') },
    { head: 'role', width: 11, value: each => say(each.role) },
    { head: 'assignees', width: 30, value: each => each.assignees.join('; ') },
    { head: 'units', width: 36, value: each => unitNames(each, units).join('; ') },
    { head: 'coordinators', width: 26, value: each => each.coordinators.join('; ') },
    { head: 'deliverable', width: 24, value: each => each.deliverable },
    {
      head: 'dueOn',
      width: 12,
      value: each => (each.dueOn === null ? null : new Date(`${each.dueOn}T00:00:00Z`)),
    },
    { head: 'dueText', width: 20, value: each => each.dueText },
    { head: 'dayOff', width: 14, value: each => dayOffOf(each, calendar, language) },
    { head: 'route', width: 34, value: each => routeOf(each, say('via')) },
    { head: 'quantity', width: 20, value: quantityOf },
    { head: 'condition', width: 24, value: each => each.condition },
    { head: 'state', width: 14, value: each => say(each.state) },
    { head: 'dropReason', width: 24, value: each => each.dropReason },
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

/** The obligations as a table for paper: A4 across, the head repeated on each page. */
export const tableOf = async (
  exported: ExportedPlan,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> => {
  // Imported when asked for: it is a tenth of all that a start would read.
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet(words.sheet[language], {
    views: [{ state: 'frozen', ySplit: headRow }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  const columns = columnsOf(exported, language)
  const { plan, now } = exported
  sheet.columns = columns.map(({ width }) => ({ width }))
  sheet.addRow([`${words.plan[language]} ${plan.number ?? ''}`.trim()]).font = { bold: true, size: 14 }
  sheet.addRow([plan.title ?? plan.fileName])
  sheet.addRow([`${words.printedOn[language]} ${printedDay(dayOf(now))}`]).font = { italic: true }
  const head = sheet.addRow(columns.map(column => words[column.head][language]))
  head.font = { bold: true }
  head.alignment = { vertical: 'middle', wrapText: true }
  sheet.pageSetup.printTitlesRow = `${headRow}:${headRow}`
  for (const [at, obligation] of exported.obligations.entries()) {
    const row = sheet.addRow(columns.map(column => column.value(obligation, at)))
    row.alignment = { vertical: 'top', wrapText: true }
  }
  sheet.getColumn(columns.findIndex(({ head }) => head === 'dueOn') + 1).numFmt = 'dd/mm/yyyy'
  sheet.autoFilter = { from: { row: headRow, column: 1 }, to: { row: headRow, column: columns.length } }
  return new Uint8Array(await book.xlsx.writeBuffer())
}
