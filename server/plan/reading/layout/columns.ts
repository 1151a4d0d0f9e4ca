import type { Row, Segment } from './row.ts'

/** Rows of a page that belong together: running text, or columns that stand beside each other. */
export type Band =
  | { readonly kind: 'text'; readonly rows: readonly Row[] }
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Segment[])[] }
  | { readonly kind: 'grid'; readonly rows: readonly (readonly string[])[] }

interface Gutter {
  readonly from: number
  readonly to: number
}

/** Words that only stand in the two-column head or foot of an official document. */
const headOrFoot =
  /CỘNG H[OÒ][AÀ] XÃ HỘI|ĐỘC LẬP\s*[-–]|ĐẢNG CỘNG SẢN|NƠI NHẬN|^(?:TM|KT|TL|TUQ|Q)\s?\.|NGƯỜI LẬP|CHỦ TỊCH$|GIÁM ĐỐC$/u

const footWords = /^(?:N[ơo]i nhận|-?\s?Lưu\s?:|(?:TM|KT|TL|TUQ)\s?\.)/iu

const gapsOf = (row: Row): Gutter[] =>
  row.slice(1).map((segment, at) => ({ from: row[at]?.right ?? segment.left, to: segment.left }))

const fitsBeside = (row: Row, gutter: Gutter): boolean =>
  row.every(segment => segment.right <= gutter.to || segment.left >= gutter.from)

/** The gutter left when this row is added; null when the row runs across. */
const narrowed = (row: Row, gutter: Gutter): Gutter | null => {
  const lefts = row.filter(segment => (segment.left + segment.right) / 2 < (gutter.from + gutter.to) / 2)
  const rights = row.filter(segment => !lefts.includes(segment))
  const from = Math.max(gutter.from, ...lefts.map(segment => segment.right))
  const to = Math.min(gutter.to, ...rights.map(segment => segment.left))
  const size = row[0]?.size ?? 0
  return fitsBeside(row, gutter) && to - from >= size * 0.8 ? { from, to } : null
}

/** How many rows from `start` keep one gutter open, and where it is. */
const openRun = (rows: readonly Row[], start: number): { length: number; gutter: Gutter } | null => {
  const first = rows[start] ?? []
  let gutter = gapsOf(first).sort((a, b) => b.to - b.from - (a.to - a.from))[0]
  if (!gutter) return null
  let length = 1
  for (; start + length < rows.length; length += 1) {
    const next = narrowed(rows[start + length] ?? [], gutter)
    if (!next) break
    gutter = next
  }
  return { length, gutter }
}

/** What stands left of the gutter, and what right of it. */
const sides = (rows: readonly Row[], gutter: Gutter): [Segment[], Segment[]] => {
  const middle = (gutter.from + gutter.to) / 2
  const all = rows.flat()
  return [all.filter(segment => segment.right <= middle), all.filter(segment => segment.right > middle)]
}

const isTwoSided = (row: Row): boolean => row.length >= 2

const lastTwoSided = (rows: readonly Row[]): number =>
  rows.reduce((last, row, at) => (isTwoSided(row) ? at : last), 0)

const says = (rows: readonly Row[]): boolean =>
  rows.flat().some(segment => headOrFoot.test(segment.text.toUpperCase().trim()))

/**
 * Cuts a page into bands. Where a gutter stays open over rows and the words are those of a head or a foot, the
 * left column is read before the right one; other open gutters are a table without lines, read row by row.
 */
export const intoBands = (rows: readonly Row[]): Band[] => {
  const bands: Band[] = []
  let plain: Row[] = []
  const flush = () => {
    if (plain.length) bands.push({ kind: 'text', rows: plain })
    plain = []
  }
  for (let at = 0; at < rows.length; ) {
    const run = openRun(rows, at)
    const band = run && columnsAt(rows.slice(at, at + run.length), run.gutter)
    if (!band) {
      plain.push(rows[at] ?? [])
      at += 1
      continue
    }
    flush()
    bands.push(band.band)
    at += band.length
  }
  flush()
  return bands
}

const columnsAt = (rows: readonly Row[], gutter: Gutter): { band: Band; length: number } | null => {
  if (says(rows)) {
    // In a foot the distribution list runs on below the signature; in a head nothing follows but the title.
    const foot = rows.flat().some(segment => footWords.test(segment.text))
    const length = foot ? rows.length : lastTwoSided(rows) + 1
    return { band: { kind: 'columns', columns: sides(rows.slice(0, length), gutter) }, length }
  }
  const length = lastTwoSided(rows) + 1
  const used = rows.slice(0, length)
  if (length < 3 || used.filter(row => row.length >= 3).length < 2) return null
  return { band: { kind: 'grid', rows: used.map(row => row.map(segment => segment.text)) }, length }
}
