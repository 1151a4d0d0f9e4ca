import { deliverableOf, quantityOf } from './contents.ts'
import { deadlinesOf } from './deadlines.ts'
import { CLOSERS, type Setting } from './drafts.ts'
import { type DueReading, duesWithin } from './due/index.ts'
import { gapBefore } from './gaps.ts'
import { type Line, lineAt } from './lines.ts'
import { Phrases } from './phrases.ts'
import type { Piece } from './piece.ts'
import { coordinatorsOf, recipientsOf, roleOf } from './roles.ts'
import type { Obligation } from './schema.ts'
import type { Row } from './tables.ts'
import { type Word, wordAt } from './words.ts'

/** An obligation before it has its id, with the pieces it was read from. */
type Found = {
  readonly obligation: Omit<Obligation, 'id' | 'dependsOn'>
  readonly piece: number | null
}

const VAGUE = new Phrases(
  'tăng cường|đẩy mạnh|nâng cao|phát huy|quan tâm|chú trọng|tiếp tục|đổi mới|tập trung',
)
const PENALTY = {
  clause: 0,
  sentence: 0.03,
  parent: 0.05,
  heading: 0.04,
  leadIn: 0.15,
  address: 0.3,
  none: 0.25,
} as const

/** From the first word to the last, with a bracket that closes behind it and without a trailing "cụ thể". */
function spanOf(
  text: string,
  words: readonly Word[],
  piece: Piece,
  grounds: boolean,
): { start: number; end: number } {
  const start = words[grounds ? piece.reading.from : piece.clause.from]?.start ?? 0
  const last = words[piece.clause.to - 1]?.end ?? start
  const close = /^[*”"’]*\)[*]*/.exec(text.slice(last, last + 6))?.[0] ?? ''
  const open = text.slice(start, last).lastIndexOf('(') > text.slice(start, last).lastIndexOf(')')
  const full = text.slice(start, open ? last + close.length : last)
  const cut = piece.clause.mark === ':' ? /[,\s]*(?:,\s*cụ thể|cụ thể)\s*(?:như sau)?\s*$/iu.exec(full) : null
  return { start, end: start + (cut ? cut.index : full.length) }
}

/** Grounds and purposes of a line or more before the clause proper are no part of the duty, unless they set a date or a condition. */
const LONG_LEAD = 14

function longLead({ words, dues }: Setting, { clause, reading }: Piece): boolean {
  if (reading.from - clause.from < LONG_LEAD || reading.condition) return false
  return duesWithin(dues, words[clause.from]?.start ?? 0, words[reading.from]?.start ?? 0).length === 0
}

/** How sure the reading is: lower where the party, the date or the duty itself was inferred. */
function confidenceOf(
  text: string,
  words: readonly Word[],
  piece: Piece,
  due: DueReading | null,
  kind: string,
): number {
  const { clause, reading } = piece
  const length = clause.to - clause.from
  const worn = /[¬‡⁄|`~^¿¡§]|\p{L}\d\p{L}/u.test(
    text.slice(words[clause.from]?.start ?? 0, words[clause.to - 1]?.end ?? 0),
  )
  let sure = 0.97 - PENALTY[piece.source]
  if (VAGUE.at(words, reading.act, clause.to)) sure -= 0.12
  if (kind === 'content' || kind === 'direction' || kind === 'funding') sure -= 0.12
  if (reading.condition) sure -= 0.05
  if (length > 70) sure -= 0.08
  if (length < 4) sure -= 0.15
  if (worn) sure -= 0.12
  if (due && (due.dueOn === null || due.yearInferred)) sure -= 0.05
  return Math.round(Math.max(0.2, sure) * 100) / 100
}

function conditionOf(text: string, words: readonly Word[], piece: Piece): string | null {
  const { condition } = piece.reading
  if (!condition) return null
  const start = words[condition.from]?.start ?? 0
  const end = words[condition.to - 1]?.end ?? start
  return (
    text
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .replace(/[,\s]+$/, '') || null
  )
}

function fromPiece(
  setting: Setting,
  lines: readonly Line[],
  piece: Piece,
  due: DueReading | null,
  index: number,
): Found {
  const { text, words, structure } = setting
  const item = structure.items[piece.item]
  const section = structure.sections[item?.section ?? -1]
  const grounds = piece.item < setting.operative || CLOSERS.at(words, piece.clause.from, piece.clause.to) > 0
  const { start, end } = spanOf(text, words, piece, grounds || longLead(setting, piece))
  const { reading, clause } = piece
  const named = reading.parties.length > 0 && reading.directive === null
  const nested = gapBefore(text, words, clause.from).includes('(') && clause.mark === ')'
  return {
    piece: index,
    obligation: {
      section: section?.path ?? '',
      text: text.slice(start, end),
      line: lineAt(lines, start),
      start,
      end,
      assignees: [...piece.assignees],
      role: roleOf(words, reading.act, clause.to, named, nested),
      coordinators: [...coordinatorsOf(text, words, reading.act, clause.to), ...piece.joining],
      deliverable: deliverableOf(text, words, reading.act, clause.to),
      dueOn: due?.dueOn ?? null,
      dueText: due?.dueText.replace(/\s+/g, ' ') ?? null,
      dueRelation: due?.relation ?? null,
      recipients: recipientsOf(text, words, reading.act, clause.to),
      quantity: quantityOf(text, words, clause.from, clause.to),
      condition: conditionOf(text, words, piece),
      confidence: confidenceOf(text, words, piece, due, section?.kind ?? 'operative'),
    },
  }
}

function fromRow(
  setting: Setting,
  lines: readonly Line[],
  row: Row,
  dues: readonly DueReading[],
  path: string,
): Found {
  const { text, words } = setting
  const inside = duesWithin(dues, row.start, row.end).filter(due => due.kind === 'due')
  const due = inside.find(reading => reading.dueOn !== null) ?? inside[0] ?? null
  const act = wordAt(words, row.from)
  const to = wordAt(words, row.to)
  return {
    piece: null,
    obligation: {
      section: path,
      text: text.slice(row.from, row.to),
      line: lineAt(lines, row.from),
      start: row.from,
      end: row.to,
      assignees: [...row.parties],
      role: roleOf(words, act, to, false, false),
      coordinators: [...row.coordinators],
      deliverable: deliverableOf(text, words, act, to),
      dueOn: due?.dueOn ?? null,
      dueText: due?.dueText.replace(/\s+/g, ' ') ?? null,
      dueRelation: due?.relation ?? null,
      recipients: recipientsOf(text, words, act, to),
      quantity: quantityOf(text, words, act, to),
      condition: null,
      confidence: row.parties.length > 0 ? 0.7 : 0.5,
    },
  }
}

/** Every obligation of the clauses and of the tables, in the order of the text. */
export function obligationsFound(
  setting: Setting,
  lines: readonly Line[],
  pieces: readonly Piece[],
  rows: readonly { row: Row; path: string }[],
): Found[] {
  const { dues } = setting
  const deadlines = deadlinesOf(setting.text, setting.words, dues, pieces)
  const found = pieces.flatMap((piece, i) =>
    piece.binds ? [fromPiece(setting, lines, piece, deadlines[i] ?? null, i)] : [],
  )
  const tabled = rows.map(({ row, path }) => fromRow(setting, lines, row, dues, path))
  return [...found, ...tabled].sort(
    (a, b) => a.obligation.start - b.obligation.start || a.obligation.end - b.obligation.end,
  )
}
