import type { Workbook } from 'exceljs'
import { cellKey, columnName, type Figure, hiddenSheet, reckonedOf } from '../../../../domain/report/index.ts'
import type { Outline } from '../../outline/index.ts'
import { planSheet, type SheetPlan, sheetName } from '../layout.ts'
import { drawGuide, type Guided } from './guide.ts'
import { drawSheet } from './sheet.ts'
import type { ListPlaces } from './validation.ts'

export interface ReportToWrite {
  readonly assignmentId: number
  readonly unitName: string
  readonly figures: readonly Figure[]
}

export interface BookToWrite extends Guided {
  readonly outline: Outline
  readonly reports: readonly ReportToWrite[]
}

/** A sheet a section for one report; a sheet a unit where there are several. */
const plansOf = ({ outline, reports, below }: BookToWrite): SheetPlan[] => {
  const taken = new Set(['hướng dẫn', hiddenSheet])
  const plan = (wanted: string, assignmentId: number, sections: Outline['sections']): SheetPlan => {
    const made = planSheet(sheetName(wanted, taken), assignmentId, outline, sections)
    taken.add(made.name.toLowerCase())
    return made
  }
  const asked = outline.sections.filter(({ label }) =>
    outline.indicators.some(({ section }) => section === label),
  )
  if (below) return reports.map(({ assignmentId, unitName }) => plan(unitName, assignmentId, asked))
  return reports.flatMap(({ assignmentId }) =>
    asked.map(section => plan(`Số liệu ${section.label}`, assignmentId, [section])),
  )
}

const firstList = 6

/** What only the program reads: lists to choose from, and what stood in each cell when the book was made. */
const drawHidden = (book: Workbook, { outline, reports }: BookToWrite): ListPlaces => {
  const sheet = book.addWorksheet(hiddenSheet, { state: 'veryHidden' })
  const places = new Map<string, string>()
  const lists = outline.indicators.filter(({ type }) => type === 'choice')
  for (const [at, { code, choices }] of lists.entries()) {
    const column = firstList + at
    for (const [row, choice] of (choices ?? []).entries()) sheet.getCell(row + 1, column).value = choice
    const name = columnName(column)
    places.set(code, `${hiddenSheet}!$${name}$1:$${name}$${(choices ?? []).length}`)
  }
  let row = 1
  for (const { assignmentId, figures } of reports) {
    for (const { indicator, period, value } of figures) {
      const known = [String(assignmentId), indicator, period, value]
      for (const [at, text] of known.entries()) {
        const cell = sheet.getCell(row, at + 1)
        cell.value = text
        cell.numFmt = '@'
      }
      row += 1
    }
  }
  return places
}

/** The workbook as a file: instructions, a sheet a section or a unit, and the hidden sheet of the program. */
export const writeWorkbook = async (toWrite: BookToWrite): Promise<Uint8Array<ArrayBuffer>> => {
  // Imported when asked for: it is a tenth of all that a start would read.
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.Workbook()
  book.creator = 'Tổng Kết'
  drawGuide(book.addWorksheet('Hướng dẫn'), toWrite)
  const { outline, reports, campaignName } = toWrite
  const sheets = plansOf(toWrite)
  const drawn = sheets.map(plan => book.addWorksheet(plan.name))
  const lists = drawHidden(book, toWrite)
  for (const [at, plan] of sheets.entries()) {
    const report = reports.find(({ assignmentId }) => assignmentId === plan.assignmentId)
    const sheet = drawn[at]
    if (report === undefined || sheet === undefined) continue
    const all = [...report.figures, ...reckonedOf(outline.indicators, report.figures, outline.periods)]
    const section = outline.sections.find(({ label }) =>
      plan.lines.some(({ indicator }) => indicator.section === label),
    )
    const title = toWrite.below ? report.unitName : `Mục ${section?.label ?? ''}. ${section?.title ?? ''}`
    await drawSheet(sheet, plan, {
      outline,
      sheets,
      title,
      unitName: report.unitName,
      campaignName,
      values: new Map(all.map(figure => [cellKey(figure), figure.value])),
      lists,
    })
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}
