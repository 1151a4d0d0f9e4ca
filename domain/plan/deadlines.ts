import { type DueReading, duesWithin } from './due/index.ts'
import { Phrases } from './phrases.ts'
import type { Piece } from './piece.ts'
import { type Word, wordAt } from './words.ts'

/** The due reading that binds each piece, by index; null where none does. */
type Deadlines = readonly (DueReading | null)[]

const DONE = new Phrases('hoàn thành và báo cáo|hoàn thành và gửi|hoàn thành việc')
const ALREADY = new Phrases('đã|nếu đã')

const spanOf = (words: readonly Word[], piece: Piece) => ({
  start: words[piece.clause.from]?.start ?? 0,
  end: words[piece.clause.to - 1]?.end ?? 0,
})

/** Of the dates in one clause: a printed day before a bare month, a limit ("trước ngày") before a plain day. */
export function choose(found: readonly DueReading[]): DueReading | null {
  const dated = found.filter(due => due.dueOn !== null)
  const limits = dated.filter(due => due.relation === 'before' || due.relation === 'by')
  return limits.at(-1) ?? dated.at(-1) ?? found[0] ?? null
}

function own(
  text: string,
  words: readonly Word[],
  dues: readonly DueReading[],
  piece: Piece,
): DueReading | null {
  const { start, end } = spanOf(words, piece)
  const inside = duesWithin(dues, start, end).filter(due => due.kind === 'due')
  const bound = inside.filter(due => {
    const before = wordAt(words, due.start) - 1
    return (
      ALREADY.find(words, Math.max(piece.clause.from, before - 8), before + 1) < 0 ||
      !/phải/u.test(text.slice(due.end, end))
    )
  })
  const beside = piece.times.flatMap(({ from, to }) =>
    duesWithin(dues, words[from]?.start ?? 0, words[to - 1]?.end ?? 0),
  )
  return choose(bound.length > 0 ? bound : beside.filter(due => due.kind === 'due'))
}

/** A date that opens the sentence, in front of the act, binds every clause of that sentence. */
function opening(
  words: readonly Word[],
  pieces: readonly Piece[],
  deadlines: Deadlines,
  i: number,
): DueReading | null {
  const piece = pieces[i]
  if (!piece) return null
  let first = i
  while (pieces[first - 1]?.item === piece.item && pieces[first - 1]?.sentence === piece.sentence) first--
  const head = pieces[first]
  const due = deadlines[first]
  if (first === i || !head || !due || head.reading.act < 0) return null
  return due.end <= (words[head.reading.act]?.start ?? 0) ? due : null
}

/** "Hoàn thành và báo cáo … trước ngày D" says when the duty of the sentence before it is done. */
function completing(
  words: readonly Word[],
  pieces: readonly Piece[],
  deadlines: Deadlines,
  i: number,
): DueReading | null {
  const piece = pieces[i]
  const next = pieces[i + 1]
  const due = deadlines[i + 1]
  if (!piece || !next || !due || next.item !== piece.item || !next.binds) return null
  return DONE.at(words, next.clause.from, next.clause.to) ? due : null
}

/** "A; B (hoàn thành trước D) để báo cáo X": the purpose shows that A and B go out together. */
function sharedPurpose(
  text: string,
  words: readonly Word[],
  pieces: readonly Piece[],
  deadlines: Deadlines,
  i: number,
): DueReading | null {
  const piece = pieces[i]
  const next = pieces[i + 1]
  const due = deadlines[i + 1]
  if (!piece || !next || !due || next.item !== piece.item || next.sentence !== piece.sentence) return null
  if (!/báo cáo/iu.test(text.slice(spanOf(words, piece).start, spanOf(words, piece).end))) return null
  const after = text.slice(due.end, spanOf(words, next).end)
  return /\(\s*hoàn thành/iu.test(text.slice(spanOf(words, next).start, due.end)) &&
    /^\W*\)\s*để\s+(báo cáo|gửi|trình)/iu.test(after)
    ? due
    : null
}

/** Which date binds which clause: its own; else one that opens its sentence, completes it, or shares its purpose. */
export function deadlinesOf(
  text: string,
  words: readonly Word[],
  dues: readonly DueReading[],
  pieces: readonly Piece[],
): Deadlines {
  const first: Deadlines = pieces.map(piece => own(text, words, dues, piece))
  return pieces.map((piece, i) => {
    if (!piece.binds) return null
    const found = first[i] ?? null
    if (found?.dueOn) return found
    return (
      opening(words, pieces, first, i) ??
      completing(words, pieces, first, i) ??
      sharedPurpose(text, words, pieces, first, i) ??
      found
    )
  })
}
