/** Characters of a text (UTF-16), from and to. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The span without white space at its ends; null where nothing else is in it. */
export const trimmedSpan = (text: string, { start, end }: Span): Span | null => {
  const words = text.slice(start, end)
  const trimmed = words.trim()
  if (trimmed === '') return null
  const from = start + words.indexOf(trimmed)
  return { start: from, end: from + trimmed.length }
}

const inWord = /[\p{L}\p{M}\p{N}]/u
const digit = /\d/

/** Do the characters on both sides of a place belong to one word, or to one number such as 2.177? */
const cutsWord = (text: string, at: number): boolean => {
  const [before, after] = [text[at - 1] ?? '', text[at] ?? '']
  if (inWord.test(before) && inWord.test(after)) return true
  const point = (mark: string) => mark === '.' || mark === ','
  if (point(before)) return digit.test(text[at - 2] ?? '') && digit.test(after)
  return point(after) && digit.test(before) && digit.test(text[at + 1] ?? '')
}

/** The span without white space at its ends, widened to the whole words and numbers it cuts; null where it is blank. */
export const wholeWords = (text: string, chosen: Span): Span | null => {
  const span = trimmedSpan(text, chosen)
  if (span === null) return null
  let { start, end } = span
  while (start > 0 && cutsWord(text, start)) start -= 1
  while (end < text.length && cutsWord(text, end)) end += 1
  return { start, end }
}

/** The paragraphs of a section's plain text as spans of it, empty lines left out. */
export const paragraphsOf = (text: string): (Span & { readonly text: string })[] => {
  let start = 0
  return text.split('\n').flatMap(line => {
    const from = start
    start += line.length + 1
    return line.trim() === '' ? [] : [{ start: from, end: from + line.length, text: line }]
  })
}

/** A stretch of a text and whether one of the spans covers it. */
export interface Marked extends Span {
  readonly text: string
  readonly marked: boolean
}

/** Cuts `within` of the text where the spans begin and end; what several spans cover is marked once. */
export const markedStretches = (text: string, within: Span, spans: readonly Span[]): Marked[] => {
  const cuts = spans
    .flatMap(({ start, end }) => [start, end])
    .filter(cut => cut > within.start && cut < within.end)
  const edges = [...new Set([within.start, ...cuts, within.end])].sort((one, other) => one - other)
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? within.end
    const marked = spans.some(span => span.start <= start && end <= span.end)
    return { start, end, text: text.slice(start, end), marked }
  })
}
