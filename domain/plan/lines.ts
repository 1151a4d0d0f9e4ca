/** One line of the text as printed; offsets count from the beginning of the text, `from`..`to` without outer white space. */
export type Line = {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly indent: number
  /** Printed width with the indent: letters count once however they are composed. */
  readonly width: number
  readonly blank: boolean
  readonly noise: boolean
}

/** A page number, a stray mark, a speck that OCR took for a letter: nothing that can be read. */
function isNoise(text: string): boolean {
  if (/^[-–—\s.]*\d{1,3}[-–—\s.]*$/.test(text)) return true
  return !/[\p{L}\d][\p{L}\p{M}\d]/u.test(text) && text.length <= 8
}

/** The table of lines, ends without the line break. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (let number = 1; start <= text.length; number++) {
    const brk = text.indexOf('\n', start)
    const end = brk < 0 ? text.length : brk
    const raw = text.slice(start, end)
    const body = raw.trim()
    const from = body ? start + raw.indexOf(body) : end
    lines.push({
      number,
      start,
      end,
      from,
      to: from + body.length,
      indent: from - start,
      width: from - start + body.replace(/\p{M}/gu, '').length,
      blank: body === '',
      noise: body !== '' && isNoise(body),
    })
    start = end + 1
  }
  return lines
}

/** 1-based line of an offset. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return lines[low]?.number ?? 1
}

/**
 * Width in characters of a full line, or null where lines are not wrapped (typed files keep a paragraph on one line).
 * Blank lines do not count, so inserting them changes nothing.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const lengths = lines
    .filter(line => !line.blank && !line.noise)
    .map(line => line.width)
    .sort((a, b) => a - b)
  const full = lengths[Math.floor(lengths.length * 0.85)] ?? 0
  const longest = lengths.at(-1) ?? 0
  return text.length > 0 && full >= 40 && longest <= 240 ? full : null
}
