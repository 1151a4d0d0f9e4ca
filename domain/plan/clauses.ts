import { ACTS } from './lexicon.ts'
import { Phrases } from './phrases.ts'
import type { Word } from './words.ts'

/** A clause: words `from`..`to` (exclusive). `opens` is true for the first of its sentence; `mark` ends it. */
export type Clause = {
  readonly from: number
  readonly to: number
  readonly opens: boolean
  readonly mark: string
}

const ABBREVIATED = /^(tp|ts|ths|bs|ds|ks|cn|gs|pgs|tt|p|q|h|tx|đ|vd|st|no|tr|bscki|bsckii|cki)$/
const TOGETHER = new Phrases('đồng thời')

function sentenceEnds(gap: string, before: Word, after: Word): boolean {
  if (!/[.!?…]/.test(gap)) return false
  if (!after.cap || /^\.{0,1}$/.test(gap)) return false
  if (/\.\s*\.\s*\.|…/.test(gap) && !/\s/.test(gap)) return false
  return !(ABBREVIATED.test(before.bare) && before.end - before.start <= 4)
}

/** Words before a colon that open a list of their own: what follows is their content. */
const OPENS_LIST =
  /(?:sau|sau đây|như|gồm|là|cụ thể|nội dung|nhiệm vụ|việc|hình thức|biện pháp|giải pháp|tiêu chí|yêu cầu|đó|này|dung|động|đề|hành|điểm|tử)\W*$/iu

/** OCR prints a colon for a semicolon: in small letters an act follows that lists nothing of what stands before. */
function misread(text: string, words: readonly Word[], start: number, i: number, to: number): boolean {
  if (i - start < 6 || words[i]?.cap || ACTS.at(words, i, to) < 2 || !ACTS.at(words, start, to)) return false
  return !OPENS_LIST.test(text.slice(words[i - 3]?.start ?? 0, words[i - 1]?.end ?? 0))
}

/** Splits the words of one paragraph into clauses: at full stops, semicolons and ", đồng thời", outside brackets and quotes; `spoilt`: OCR took semicolons for colons. */
export function clausesOf(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  spoilt = false,
): Clause[] {
  const clauses: Clause[] = []
  let start = from
  let opens = true
  let depth = 0
  let since = from
  for (let i = from + 1; i < to; i++) {
    const before = words[i - 1]
    const word = words[i]
    if (!before || !word) continue
    const gap = text.slice(before.end, word.start)
    for (const sign of gap) {
      if (sign === '(' || sign === '“') {
        if (depth === 0) since = i
        depth++
      } else if ((sign === ')' || sign === '”') && depth > 0) depth--
    }
    if (depth > 0 && i - since > 60) depth = 0
    if (depth > 0) continue
    const ended = sentenceEnds(gap, before, word)
    // OCR prints a full stop for the comma before "đồng thời".
    const parted = gap.includes(';') || (/[,.]/.test(gap) && TOGETHER.at(words, i, to) > 0)
    const torn = spoilt && gap.includes(':') && misread(text, words, start, i, to)
    if (!ended && !parted && !torn) continue
    clauses.push({ from: start, to: i, opens, mark: ended ? '.' : ';' })
    start = i
    opens = ended
  }
  const tail = text.slice(words[to - 1]?.end ?? 0, (words[to - 1]?.end ?? 0) + 3)
  if (start < to) clauses.push({ from: start, to, opens, mark: /^\W*:/.test(tail) ? ':' : '.' })
  return clauses
}
