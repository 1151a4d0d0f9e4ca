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
