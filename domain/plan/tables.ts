import { labelOf } from './labels.ts'
import { type Line, lineAt } from './lines.ts'
import { nameOf, partyHead, splitParties } from './parties.ts'
import { bareLine } from './signs.ts'
import { type Word, wordAt } from './words.ts'

/** A row of a table that says who does what by when; `from`..`to` is the readable line of the work, `start`..`end` the row. */
export type Row = {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly parties: readonly string[]
  readonly coordinators: readonly string[]
}

/** A table: line numbers `first`..`last`, its rows where it lays duties (none in timetables and lists). */
export type Table = { readonly first: number; readonly last: number; readonly rows: readonly Row[] }

type Column = 'index' | 'work' | 'when' | 'who' | 'with' | 'other'

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['index', /^\W*(s?tt|so thu tu)\b/],
  ['with', /phoi hop/],
  [
    'who',
    /(nguoi|don vi|co quan|bo phan|ca nhan)( \/? ?ca nhan)? (thuc hien|chu tri|phu trach|chiu trach nhiem|dam nhiem)|chu tri|phu trach|phan cong|trach nhiem/,
  ],
  ['when', /thoi gian|thoi han|hoan thanh|tien do|thoi diem/],
  ['work', /cong viec|nhiem vu|noi dung|hoat dong|ten viec/],
]
const AGENDA = /^\W*\d{1,2}\s?(h|g|gio|:)\s?\d{0,2}/
const ROW = /^[|\s]*([0-9UÚOÓlI]{1,2})[\s_.]{0,4}(?:\|\s*|\s+|(?=\p{Lu}))(.*)$/u
const CELL_END =
  /\s*\||\s{3,}|\t|\s+[<>≤≥(]*\s?\d{1,2}\s?[/⁄.]\s?\d{1,2}|\s+[<>≤≥S]+\s?€?\s?\d|\s+\d{1,3}\s+ngày|\s+(?:Trước ngày|Trong tháng|Tháng|Quý|Dự kiến|Ngay sau|Sau khi|Từ ngày|Hằng|Hàng|Thường xuyên|Đến trước|Thời gian)/u

const columnOf = (cell: string): Column => COLUMNS.find(([, rule]) => rule.test(cell))?.[0] ?? 'other'

function headerColumns(text: string, line: Line): Column[] {
  const bare = bareLine(text, line)
  const cells = text.slice(line.from, line.to).split(/\t|\s*\|\s*|\s{3,}/)
  if (cells.length > 1)
    return cells.map(cell => columnOf(bareLine(cell, { ...line, from: 0, to: cell.length })))
  return COLUMNS.filter(([, rule]) => rule.test(bare)).map(([column]) => column)
}

function isHeader(text: string, line: Line): boolean {
  if (line.blank || line.to - line.from > 160 || /[.;]\s*$/.test(text.slice(line.from, line.to))) return false
  const bare = bareLine(text, line)
  const columns = new Set(headerColumns(text, line).filter(column => column !== 'other'))
  if (/^\W*s?tt\b/.test(bare))
    return columns.size >= 2 || /\|/.test(text.slice(line.from, line.to)) || bare.length < 60
  return (
    columns.size >= 2 &&
    /\||\t|\s{3,}/.test(text.slice(line.from, line.to)) &&
    !labelOf(text.slice(line.from, line.to))
  )
}

const rowNumber = (printed: string) => Number(printed.replace(/[UÚOÓ]/g, '0').replace(/[lI]/g, '1'))

/** A numbered line that is no row of the table ends it. */
function endsTable(text: string, line: Line, expected: number): boolean {
  const raw = text.slice(line.from, line.to)
  const label = labelOf(raw)
  if (/\.\s*\/\s*\./.test(raw)) return true
  if (!label || raw.includes('|')) return false
  if (label.kind === 'roman' && label.sure) return true
  return label.kind === 'number' && label.sure && label.value[0] !== expected
}

type Start = { line: number; work: string; at: number }

function rowStarts(text: string, lines: readonly Line[], header: number, end: number): Start[] {
  const starts: Start[] = []
  let expected = 1
  for (let i = header + 1; i < end; i++) {
    const line = lines[i]
    if (!line || line.blank) continue
    const match = ROW.exec(text.slice(line.from, line.to))
    const number = match?.[1] ? rowNumber(match[1]) : 0
    if (!match || number < expected || number > expected + 2) continue
    const work = match[2] ?? ''
    starts.push({ line: i, work, at: line.to - work.length })
    expected = number + 1
  }
  return starts
}

/** Who a torn row names: the last body printed behind the cell of the work. */
function whoOf(text: string, words: readonly Word[], from: number, to: number): string[] {
  let found: string[] = []
  let at = from
  const firstEnd = text.indexOf('\n', from)
  while (at < to) {
    const brk = text.indexOf('\n', at)
    const end = brk < 0 || brk > to ? to : brk
    const last = wordAt(words, end)
    for (let i = wordAt(words, at); i < last; i++) {
      if (!words[i]?.cap || !partyHead(words, i, last)) continue
      found = splitParties(text, words, { from: i, to: last }).map(part => nameOf(text, words, part))
      break
    }
    if (found.length > 0 && end === firstEnd) break
    at = end + 1
  }
  return found.filter(Boolean)
}

function tornRow(
  text: string,
  words: readonly Word[],
  lines: readonly Line[],
  start: Start,
  next: number,
): Row | null {
  const first = lines[start.line]
  const last = lines[next - 1]
  if (!first || !last) return null
  let { work, at } = start
  if (!/\p{L}{2}/u.test(work.replace(CELL_END, '\u0000').split('\u0000')[0] ?? '')) {
    const below = lines.slice(start.line + 1, next).find(line => !line.blank && !line.noise)
    if (!below) return null
    work = text.slice(below.from, below.to)
    at = below.from
  }
  const cut = CELL_END.exec(work)?.index ?? work.length
  const cell = work.slice(0, cut)
  const lead = /^[^\p{L}]*/u.exec(cell)?.[0].length ?? 0
  if (cell.trim().length - lead < 4) return null
  const from = at + lead
  const to = at + cell.replace(/[\s_|]+$/, '').length
  const parties = whoOf(text, words, to, last.to)
  return { from, to, start: first.from, end: last.to, parties, coordinators: [] }
}

/** A row whose cells stand in the columns of the header. */
function cleanRow(text: string, words: readonly Word[], line: Line, columns: readonly Column[]): Row | null {
  const raw = text.slice(line.from, line.to)
  const cells: { from: number; to: number }[] = []
  let at = 0
  for (const cell of raw.split('|')) {
    const lead = cell.length - cell.trimStart().length
    cells.push({ from: line.from + at + lead, to: line.from + at + cell.trimEnd().length })
    at += cell.length + 1
  }
  if (cells.length !== columns.length) return null
  const work = cells[columns.indexOf('work')]
  if (!work || work.to - work.from < 5 || !/\p{L}/u.test(text.slice(work.from, work.to))) return null
  const filled = cells.filter((cell, i) => columns[i] !== 'index' && cell.to > cell.from)
  if (filled.length < 2) return null
  const namesIn = (column: Column) => {
    const cell = cells[columns.indexOf(column)]
    if (!cell || cell.to <= cell.from) return []
    const part = { from: wordAt(words, cell.from), to: wordAt(words, cell.to) }
    return splitParties(text, words, part).map(piece => nameOf(text, words, piece))
  }
  return { ...work, start: line.from, end: line.to, parties: namesIn('who'), coordinators: namesIn('with') }
}

const laysDuties = (columns: readonly Column[]): boolean =>
  columns.includes('work') && (columns.includes('who') || columns.includes('when'))

function tableAt(
  text: string,
  words: readonly Word[],
  lines: readonly Line[],
  header: number,
  lays: (columns: readonly Column[]) => boolean,
): Table {
  let end = header + 1
  let expected = 1
  let lastRow = header
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (!line || line.blank) continue
    const raw = text.slice(line.from, line.to)
    const number = ROW.exec(raw)?.[1]
    if (number && rowNumber(number) >= expected && rowNumber(number) <= expected + 2) {
      expected = rowNumber(number) + 1
      lastRow = end
    } else if (raw.includes('|')) lastRow = end
    else if (endsTable(text, line, expected) || (end - lastRow > 6 && raw.length > 60)) break
  }
  const columns = headerColumns(text, lines[header] as Line)
  const headed = [header, header + 1, header + 2].flatMap(i =>
    lines[i] ? headerColumns(text, lines[i]) : [],
  )
  const agenda = lines.slice(header + 1, end).some(line => !line.blank && AGENDA.test(bareLine(text, line)))
  const duties = lays(headed) && !agenda
  const bounds = { first: lineAt(lines, lines[header]?.start ?? 0), last: lines[end - 1]?.number ?? 1 }
  if (!duties) return { ...bounds, rows: [] }
  if (/\|.*\|/.test(text.slice(lines[header]?.from, lines[header]?.to))) {
    const clean = lines
      .slice(header + 1, end)
      .map(line => (line.blank ? null : cleanRow(text, words, line, columns)))
    if (clean.some(Boolean)) return { ...bounds, rows: clean.filter(row => row !== null) }
  }
  const starts = rowStarts(text, lines, header, end)
  const rows = starts.map((start, i) => tornRow(text, words, lines, start, starts[i + 1]?.line ?? end))
  return { ...bounds, rows: rows.filter(row => row !== null) }
}

/**
 * The tables behind the signature that say who does what: they need a column for the work, one for who leads, and one
 * for who joins or by when. Forms, lists and estimates have none, and lay no duty.
 */
export function annexedTables(text: string, words: readonly Word[], lines: readonly Line[]): Table[] {
  return tablesOf(text, words, lines, columns => {
    const has = (column: Column) => columns.includes(column)
    return has('work') && has('who') && (has('with') || has('when'))
  })
}

/** The tables among the lines of the body, in order; `lays` tells by the columns whether a table lays duties. */
export function tablesOf(
  text: string,
  words: readonly Word[],
  lines: readonly Line[],
  lays: (columns: readonly Column[]) => boolean = laysDuties,
): Table[] {
  const tables: Table[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line || !isHeader(text, line)) continue
    const table = tableAt(text, words, lines, i, lays)
    tables.push(table)
    while (lines[i + 1] && (lines[i + 1]?.number ?? 0) <= table.last) i++
  }
  return tables
}
