import { labelOf } from './labels.ts'
import type { Line } from './lines.ts'
import { ANNEX, bareLine, isTypeLine } from './signs.ts'

/** Lines behind the signature that lay duties: title, body and end. `annex`: not a plan of its own, but a list of work. */
export type Attached = {
  readonly title: number
  readonly body: number
  readonly end: number
  readonly annex: boolean
}

const ENACTED =
  /\bkem theo (?:quyet dinh|nghi quyet|cong van|thong bao|van ban|chi thi|to trinh|chuong trinh|ke hoach)\b/

type Bounds = { readonly opens: (line: Line) => boolean; readonly closes: (body: number) => number }

/** A document of its own behind the signature: the line of its kind, and near it "(Ban hành kèm theo Quyết định số …)". */
export function attachedPlan(
  text: string,
  lines: readonly Line[],
  closing: number,
  bounds: Bounds,
): Attached | null {
  for (let title = closing + 3; title < lines.length; title++) {
    const line = lines[title]
    if (!line || !isTypeLine(text, line)) continue
    const near = lines.slice(title + 1, title + 8)
    const enacted = near.findIndex(one => ENACTED.test(bareLine(text, one)))
    if (enacted < 0) continue
    const opened = near.findIndex((one, i) => i > enacted || bounds.opens(one))
    const body = title + 1 + Math.max(opened, enacted + 1)
    return { title, body, end: bounds.closes(body), annex: false }
  }
  return null
}

/** What an annex that shares out work is called, and what one is called that is to be filled in or only lists. */
const SHARES_OUT =
  /\b(phan cong|nhiem vu|cong viec|trach nhiem|tien do thuc hien|noi dung thuc hien|giao (?:cho )?cac)\b/
const FORM = /\b(mau|bieu|de cuong|danh sach|phieu|to khai|don|thong ke|du toan|tong hop)\b/
const COLUMNS = /\||^\W*(?:s?tt|so tt)\b/
const HEADING_LINES = 7

/** Index of the first numbered line of an annex, or -1 where a table or another text stands in its place. */
function firstItem(text: string, lines: readonly Line[], title: number): number {
  for (let i = title + 1; i < Math.min(lines.length, title + 1 + HEADING_LINES); i++) {
    const line = lines[i]
    if (!line) continue
    if (COLUMNS.test(bareLine(text, line))) return -1
    if (labelOf(text.slice(line.from, line.to))) return i
  }
  return -1
}

/** "Phụ lục: Phân công nhiệm vụ" with points in running text; tables are read by their columns. */
export function annexOfDuties(text: string, lines: readonly Line[], closing: number): Attached | null {
  const annexes = lines.flatMap((line, i) =>
    i >= closing + 3 && ANNEX.test(bareLine(text, line)) ? [i] : [],
  )
  for (const [k, title] of annexes.entries()) {
    const body = firstItem(text, lines, title)
    if (body < 0) continue
    const called = lines
      .slice(title, body)
      .map(line => bareLine(text, line))
      .join(' ')
    const end = annexes[k + 1] ?? lines.length
    const tabular = lines.slice(body, end).some(line => COLUMNS.test(bareLine(text, line)))
    if (SHARES_OUT.test(called) && !FORM.test(called) && !tabular && end > body)
      return { title, body, end, annex: true }
  }
  return null
}
