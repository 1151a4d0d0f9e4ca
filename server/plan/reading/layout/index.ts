import { type Band, intoBands } from './columns.ts'
import { intoParagraphs, type Measure, measureOf } from './paragraphs.ts'
import { bodySize, type Row, wholeRow } from './row.ts'

export { withoutFurniture } from './furniture.ts'
export { joinLines } from './paragraphs.ts'
export { intoRows, type Row, type Run, type Segment } from './row.ts'

/** A table of the page with the height at which it stands. */
export interface PlacedTable {
  readonly top: number
  readonly rows: readonly (readonly string[])[]
}

export interface PageLayout {
  readonly body: string
  /** Footnotes of the page, taken out so that they do not cut a sentence that runs on overleaf. */
  readonly notes: readonly string[]
}

export const gridLine = (cells: readonly string[]): string => cells.map(cell => cell.trim()).join(' | ')

const renderBand = (band: Band, measure: Measure): string[] => {
  if (band.kind === 'grid') return band.rows.map(gridLine)
  if (band.kind === 'text') return intoParagraphs(band.rows.map(wholeRow), measure)
  return band.columns.flatMap((column, at) => {
    const lines = column.map(segment => segment.text)
    return at === 0 ? lines : ['', ...lines]
  })
}

/** Rows at the foot of a page in small letters, from the first that opens with a figure. */
const splitNotes = (rows: readonly Row[]): { body: readonly Row[]; notes: readonly Row[] } => {
  const size = bodySize(rows.flat())
  const isSmall = (row: Row | undefined) => (row ?? []).every(segment => segment.size < size * 0.9)
  let start = rows.length
  while (start > 0 && isSmall(rows[start - 1])) start -= 1
  while (start < rows.length && !/^\[?\d{1,3}\b/.test(rows[start]?.[0]?.text ?? '')) start += 1
  const last = rows.at(-1)?.[0]
  const low = last && start < rows.length && start > 0
  return low ? { body: rows.slice(0, start), notes: rows.slice(start) } : { body: rows, notes: [] }
}

const noteText = (rows: readonly Row[]): string[] => {
  const notes: string[] = []
  for (const { text } of rows.map(wholeRow)) {
    const opened = /^\[?(\d{1,3})\]?\s*(.*)$/u.exec(text)
    if (opened) notes.push(`[${opened[1]}] ${opened[2]}`)
    else notes[notes.length - 1] = `${notes.at(-1) ?? ''} ${text}`.trim()
  }
  return notes
}

const bandsAround = (rows: readonly Row[], tables: readonly PlacedTable[]): Band[] => {
  const bands: Band[] = []
  let rest = rows
  for (const table of [...tables].sort((a, b) => a.top - b.top)) {
    const above = rest.filter(row => (row[0]?.baseline ?? 0) <= table.top)
    bands.push(...intoBands(above), { kind: 'grid', rows: table.rows })
    rest = rest.filter(row => !above.includes(row))
  }
  return [...bands, ...intoBands(rest)]
}

/** The text of one page in reading order: head and foot column by column, tables row by row, paragraphs whole. */
export const layOut = (rows: readonly Row[], tables: readonly PlacedTable[] = []): PageLayout => {
  const { body, notes } = splitNotes(rows)
  const bands = bandsAround(body, tables)
  const running = bands.flatMap(band => (band.kind === 'text' ? band.rows.map(wholeRow) : []))
  const measure = measureOf(running)
  const blocks = bands.map(band => renderBand(band, measure).join('\n'))
  return {
    body: blocks
      .join('\n\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    notes: noteText(notes),
  }
}

/** Pages one after the other, a blank line where one ends, footnotes after the last. */
export const intoText = (pages: readonly PageLayout[]): string => {
  const bodies = pages.map(page => page.body).filter(body => body !== '')
  const notes = pages.flatMap(page => page.notes)
  return `${[...bodies, ...(notes.length ? [notes.join('\n')] : [])].join('\n\n')}\n`
}
