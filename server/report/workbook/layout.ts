import { columnName, type Indicator, type OutlineSection, wholeWindow } from '../../../domain/report/index.ts'
import type { Outline } from '../outline/index.ts'

/** Where a sheet holds what: codes in a hidden first column, periods in a hidden row, names and cells after them. */
export const columns = { code: 1, name: 2, measure: 3, first: 4 } as const
export const rows = { title: 1, unit: 2, hint: 3, periods: 4, head: 5, first: 6 } as const

export interface Line {
  readonly row: number
  readonly indicator: Indicator
}

export interface Band {
  readonly row: number
  readonly section: OutlineSection
}

/** One sheet before it is drawn: of one report, with the sections it holds. */
export interface SheetPlan {
  readonly name: string
  readonly assignmentId: number
  readonly periods: readonly string[]
  readonly bands: readonly Band[]
  readonly lines: readonly Line[]
}

export const periodsOn = (indicators: readonly Indicator[], years: readonly string[]): string[] => [
  ...(indicators.some(({ yearly }) => yearly) ? years : []),
  ...(indicators.some(({ yearly }) => !yearly) ? [wholeWindow] : []),
]

const forbidden = /[[\]:*?/\\']/g
const longestName = 31

/** A name that every spreadsheet program takes, and that no other sheet of the book has. */
export const sheetName = (wanted: string, taken: ReadonlySet<string>): string => {
  const plain = wanted.replace(forbidden, ' ').replace(/\s+/g, ' ').trim().slice(0, longestName) || 'Trang'
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`
    const name = `${plain.slice(0, longestName - ending.length).trim()}${ending}`
    if (!taken.has(name.toLowerCase())) return name
  }
}

/** Lays the sections out below each other; with more than one, each has a band with its heading. */
export const planSheet = (
  name: string,
  assignmentId: number,
  outline: Outline,
  sections: readonly OutlineSection[],
): SheetPlan => {
  const bands: Band[] = []
  const lines: Line[] = []
  let row: number = rows.first
  for (const section of sections) {
    const own = outline.indicators.filter(each => each.section === section.label)
    if (own.length === 0) continue
    if (sections.length > 1) {
      bands.push({ row, section })
      row += 1
    }
    for (const indicator of own) {
      lines.push({ row, indicator })
      row += 1
    }
  }
  const periods = periodsOn(
    lines.map(({ indicator }) => indicator),
    outline.periods,
  )
  return { name, assignmentId, periods, bands, lines }
}

/** The address of a cell on a sheet, or null where the sheet has no such cell. */
export const addressOn = (plan: SheetPlan, code: string, period: string): string | null => {
  const line = plan.lines.find(({ indicator }) => indicator.code === code)
  const at = plan.periods.indexOf(period)
  if (line === undefined || at < 0) return null
  if ((period === wholeWindow) === line.indicator.yearly) return null
  return `${columnName(columns.first + at)}${line.row}`
}
