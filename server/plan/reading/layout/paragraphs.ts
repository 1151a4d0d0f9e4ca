import type { Segment } from './row.ts'

/** What opens a new paragraph whatever the line before looked like. */
const opener =
  /^(?:[-–—+*•▪●○➢✓]\s|\(?\d{1,2}[.)]|\d+(?:\.\d+)+|[IVXLH]{1,5}[.)]|\(?[a-zđ]\)|[A-ZĐ][.)]\s|Điều\s+\d|Phần\s|Chương\s|Mục\s|Nơi nhận|Kính gửi|Căn cứ|\[\d+\]\s)/u

/** Joins two lines of one paragraph; "2017-" + "2020" belong together, "Tin -" + "Lý" keep their blank. */
export const joinLines = (first: string, second: string): string => {
  if (/[\p{L}\p{N}]\u00ad$/u.test(first)) return first.slice(0, -1) + second
  return /[\p{L}\p{N}][-–/]$/u.test(first) && /^[\p{L}\p{N}]/u.test(second)
    ? first + second
    : `${first} ${second}`
}

export interface Measure {
  readonly left: number
  readonly right: number
}

/** The edges that full lines of a page keep; a few that stand out are not believed. */
export const measureOf = (all: readonly Segment[]): Measure => {
  const lines = all.filter(line => line.text.length > 8)
  const rights = lines.map(line => line.right).sort((a, b) => a - b)
  const lefts = lines.map(line => line.left).sort((a, b) => a - b)
  return {
    left: lefts[Math.floor(lefts.length / 10)] ?? 0,
    right: rights[Math.floor((rights.length - 1) * 0.9)] ?? 0,
  }
}

/** Whether `line` goes on where `before` stopped: that one is full, this one starts at the edge below it. */
const continues = (before: Segment, line: Segment, measure: Measure): boolean => {
  const size = Math.max(before.size, line.size)
  const full = before.right >= measure.right - (measure.right - measure.left) * 0.06
  const atEdge = line.left <= measure.left + size * 0.9
  const near = line.baseline - before.baseline <= size * 2.1
  const alike = Math.min(before.size, line.size) >= size * 0.85
  const bothShout = !/\p{Ll}/u.test(line.text) !== !/\p{Ll}/u.test(before.text) && line.text.length > 12
  return full && atEdge && near && alike && !bothShout && !opener.test(line.text)
}

/** Puts the lines of running text together into paragraphs, one a line; centred lines stay as they are. */
export const intoParagraphs = (lines: readonly Segment[], measure: Measure): string[] => {
  const paragraphs: string[] = []
  let before: Segment | undefined
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (before && open !== undefined && continues(before, line, measure)) {
      paragraphs[paragraphs.length - 1] = joinLines(open, line.text)
    } else {
      if (before && line.baseline - before.baseline > Math.max(before.size, line.size) * 3)
        paragraphs.push('')
      paragraphs.push(line.text)
    }
    before = line
  }
  return paragraphs
}
