/**
 * A text without accents, case, emphasis marks and runs of white space, with the way back to its characters. OCR
 * loses accents before it loses letters ("chậm nhát", "trƣớc"), so dates are sought in this form.
 */
export interface Folded {
  readonly text: string
  /** For each character of `text`, where it stands in the original; one more entry for the end. */
  readonly at: readonly number[]
}

const paragraphBreak = /\n[^\S\n]*\n|\n[^\S\n]*(?:[-+•–—]\s|\d{1,2}[.)]\s|[IVX]{1,5}\.\s|[a-zđ]\)\s)/y
const signs: Readonly<Record<string, string>> = {
  '⁄': '/',
  '∕': '/',
  '／': '/',
  '–': '-',
  '—': '-',
  '‒': '-',
  '−': '-',
  '~': '-',
  '÷': '-',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '≤': '<',
  '≥': '>',
  _: ' ',
  đ: 'd',
  ƣ: 'u',
  Ƣ: 'u',
  Đ: 'd',
}
const known = new Map<string, string>()

/** Folds a text; a paragraph break or a new list item becomes '\n', any other white space one ' '. */
export const fold = (original: string): Folded => {
  const out: string[] = []
  const at: number[] = []
  for (let index = 0; index < original.length; index++) {
    const letter = foldLetter(original.charAt(index))
    if (letter === '') continue
    if (letter !== ' ') {
      out.push(letter)
      at.push(index)
      continue
    }
    const white = breaksParagraph(original, index) ? '\n' : ' '
    const last = out.at(-1)
    if (last !== ' ' && last !== '\n') {
      out.push(white)
      at.push(index)
    } else if (white === '\n') out[out.length - 1] = '\n'
  }
  at.push(original.length)
  return { text: out.join(''), at }
}

const breaksParagraph = (original: string, index: number): boolean => {
  if (original.charAt(index) !== '\n') return false
  paragraphBreak.lastIndex = index
  const match = paragraphBreak.exec(original)
  if (!match || !/^\n[^\S\n]*\n$/.test(match[0])) return match !== null
  return !runsOn(original, index)
}

/** A blank line that only stands between two lines of one sentence: "giữa tháng", then "4, bàn giao". */
const runsOn = (original: string, index: number): boolean => {
  const before = original.slice(Math.max(0, index - 4), index).trimEnd()
  const after = original.slice(index, index + 40).trimStart()
  return /[^.;:!?/\s]$/.test(before) && /^(?:\p{Ll}|\d{1,4}[^\d.)])/u.test(after) && !/^\p{Ll}\)/u.test(after)
}

const foldLetter = (letter: string): string => {
  const seen = known.get(letter)
  if (seen !== undefined) return seen
  const folded = foldNewLetter(letter)
  known.set(letter, folded)
  return folded
}

const foldNewLetter = (letter: string): string => {
  if (letter === '*' || /\p{M}/u.test(letter)) return ''
  if (/\s/.test(letter)) return ' '
  const sign = signs[letter]
  if (sign !== undefined) return sign
  return letter.normalize('NFD').charAt(0).toLowerCase()
}
