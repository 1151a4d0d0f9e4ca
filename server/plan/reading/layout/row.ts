/** A piece of text at its place on the page: x from the left, y downwards, both in the page's own unit. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where the letters stand. */
  readonly baseline: number
  /** Height of the letters, about the font size. */
  readonly size: number
  /** A blank was drawn before it. */
  readonly spaced?: boolean
}

/** Runs on one baseline with no column gap between them. */
export interface Segment {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/** One height of the page, its segments from left to right. */
export type Row = readonly Segment[]

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** The size that most letters of the page have. */
export const bodySize = (runs: readonly { size: number; text: string }[]): number => {
  const bySize = new Map<number, number>()
  for (const { size, text } of runs) {
    const rounded = Math.round(size * 2) / 2
    bySize.set(rounded, (bySize.get(rounded) ?? 0) + text.length)
  }
  return [...bySize].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12
}

/** A small figure set above the line: the sign of a footnote. */
const isRaised = (run: Run, size: number, baseline: number): boolean =>
  run.size < size * 0.8 && baseline - run.baseline > size * 0.15 && /^\d{1,3}$/.test(run.text.trim())

/** Sorts runs into lines of text; what stands a little higher (footnote signs) belongs to the line it overlaps. */
const intoLines = (runs: readonly Run[]): Run[][] => {
  const lines: { runs: Run[]; baseline: number; size: number }[] = []
  for (const run of [...runs].sort((a, b) => b.size - a.size || a.baseline - b.baseline)) {
    const home = lines.find(
      line =>
        run.baseline <= line.baseline + line.size * 0.3 && run.baseline >= line.baseline - line.size * 0.55,
    )
    if (home) home.runs.push(run)
    else lines.push({ runs: [run], baseline: run.baseline, size: run.size })
  }
  return lines.sort((a, b) => a.baseline - b.baseline).map(line => line.runs.sort((a, b) => a.left - b.left))
}

const join = (runs: readonly Run[]): Segment => {
  const size = Math.max(...runs.map(run => run.size))
  const baseline = median(runs.filter(run => run.size === size).map(run => run.baseline))
  let text = ''
  let end = Number.NEGATIVE_INFINITY
  for (const run of runs) {
    const gap = run.left - end
    if (text !== '' && (run.spaced || gap > run.size * 0.15) && !/\s$/.test(text)) text += ' '
    const raised = isRaised(run, size, baseline)
    text += raised ? (text === '' ? `[${run.text.trim()}] ` : `[${run.text.trim()}]`) : run.text
    end = Math.max(end, run.right)
  }
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: Math.min(...runs.map(run => run.left)),
    right: end,
    baseline,
    size,
  }
}

/** A gap of this many letter heights is a column gap and no blank, even in justified text. */
const columnGap = 1.3

/** The rows of a page, top to bottom, each cut where a column gap stands. */
export const intoRows = (runs: readonly Run[]): Row[] =>
  intoLines(runs).map(line => {
    const groups: Run[][] = []
    let end = Number.POSITIVE_INFINITY
    for (const run of line) {
      const last = groups.at(-1)
      if (last && run.left - end <= run.size * columnGap) last.push(run)
      else groups.push([run])
      end = last && run.left - end <= run.size * columnGap ? Math.max(end, run.right) : run.right
    }
    return groups.map(join).filter(segment => segment.text !== '')
  })

/** The words of a row as they stand, when the gaps mean nothing. */
export const wholeRow = (row: Row): Segment => ({
  text: row.map(segment => segment.text).join(' '),
  left: row[0]?.left ?? 0,
  right: row.at(-1)?.right ?? 0,
  baseline: row[0]?.baseline ?? 0,
  size: Math.max(...row.map(segment => segment.size)),
})
