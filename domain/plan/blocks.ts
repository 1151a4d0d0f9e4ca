import { type Label, labelOf, numbersWithDashes } from './labels.ts'
import { ACTS } from './lexicon.ts'
import type { Line } from './lines.ts'
import { wordsOf } from './words.ts'

/** A paragraph of the body: one label (or none) and the lines that belong to it. `from`..`to` is its text without the label. */
export type Block = {
  readonly label: Label | null
  readonly start: number
  readonly from: number
  readonly to: number
  readonly line: number
  readonly indent: number
  /** A piece that begins in mid-sentence after a finished one: torn off by a page break or by OCR. */
  readonly torn: boolean
}

type Open = {
  label: Label | null
  start: number
  from: number
  to: number
  last: Line
  first: Line
  torn: boolean
}

const FINISHED = /[.:;!?][^\p{L}\p{N}]{0,4}$|\.\s*\/\s*\.?\s*\S{0,4}$/u
const CONTINUES = /^["“'(*]?\p{Ll}|^\d|^[,.;&/–—-]\s?\p{Ll}/u

/** Under a numbered heading an act in capitals, or a label with its colon, begins the running text. */
function headingEnds(text: string, open: Open, after: string): boolean {
  const kind = open.label?.kind
  if (kind !== 'roman' && kind !== 'number') return false
  if (!/^\p{Lu}\p{Ll}/u.test(after)) return false
  if (
    /(?:[,&–-]|\p{L}và|\s(?:và|của|cho|về|các|tại|với|phòng|ban|sở|hội đồng|ủy ban))\s*$/iu.test(
      text.slice(Math.max(open.from, open.to - 30), open.to),
    )
  )
    return false
  if (/^(?:đào tạo|giáo dục|thông tin|bảo vệ|thanh tra|phát triển|đầu tư)/iu.test(after)) return false
  return ACTS.at(wordsOf(after.slice(0, 60)), 0) > 1 || /^\p{Lu}[^:;,.]{3,36}:\s/u.test(after)
}

/**
 * Does the next line carry the same paragraph on? Blank lines say nothing (OCR and page breaks scatter them): a line
 * that begins in lower case continues; after a line that was not full a capital begins something new.
 */
function carriesOn(text: string, open: Open, next: Line, width: number | null): boolean {
  const before = text.slice(Math.max(open.from, open.to - 12), open.to)
  const after = text.slice(next.from, next.to)
  const finished = FINISHED.test(before)
  if (!finished && headingEnds(text, open, after)) return false
  const room = open.last.width + 1 + (/^\S+/.exec(after)?.[0].replace(/\p{M}/gu, '').length ?? 0)
  const full = width !== null && room >= width * 0.84
  if (CONTINUES.test(after)) return full || !/[.:!?]\W*$/.test(before.slice(-3)) || /^\d/.test(after)
  if (finished && /[:;]\W*$/.test(before.slice(-3))) return false
  if (!full) return false
  if (!finished) return next.indent < open.last.indent + 4
  return next.indent > 0 && next.indent < open.last.indent + 3 && open.last.number !== open.first.number
}

/** "Ban Gia đình / - Xã hội": the line breaks inside the name of a body before its dash. */
const HALVES =
  /(?:gia đình|văn hóa|văn hoá|kế hoạch|tài chính|thi đua|lao động|phát thanh|kinh tế|khoa học|tổ chức|hành chính|thông tin|tổng hợp|quản trị|nội chính|pháp chế|dân tộc|chính trị|kỹ thuật|mặt trận)$/iu
const OTHER_HALVES =
  /^[-–]\s?(?:xã hội|tài chính|kế hoạch|khen thưởng|thương binh|truyền hình|công nghệ|hành chính|thông tin|thể thao|hạ tầng|đào tạo|cán bộ|tổng hợp|quản trị|kỹ thuật|tôn giáo|nghiệp vụ|dự toán|đoàn thể)/iu
const parts = (text: string, open: Open | null, line: Line) =>
  open !== null &&
  HALVES.test(text.slice(Math.max(open.from, open.to - 30), open.to).normalize('NFC')) &&
  OTHER_HALVES.test(text.slice(line.from, line.to).normalize('NFC'))

/** A number that runs on from the line above ("Thông tư số\n3. ...") is no label. */
function accepts(text: string, label: Label, open: Open | null, width: number | null): boolean {
  if (label.kind !== 'number' && label.kind !== 'roman') return true
  if (!open || width === null) return true
  const before = text.slice(Math.max(open.from, open.to - 40), open.to)
  if (FINISHED.test(before.slice(-12))) return true
  // "ĐỊA ĐIỂM" ends a heading, "điểm" waits for its letter.
  if (/\p{Lu}\p{M}*[\p{Lu}\p{M}]+\s*$/u.test(before)) return true
  return !/(?:số|điều|khoản|điểm|mục|phần|chương|ngày|tháng|quý|và|từ|đến|lớp|khối|hạng|,|-)\s*$/iu.test(
    before,
  )
}

/** What begins with a line: its label, if it has one that holds here, and the rest of it. */
function opened(text: string, line: Line, label: Label | null): Open {
  const from = Math.min(line.from + (label?.length ?? 0), line.to)
  const torn = label === null && /^["“'(*]?\p{Ll}/u.test(text.slice(line.from, line.to))
  return { label, start: line.from, from, to: line.to, last: line, first: line, torn }
}

const extended = (open: Open, line: Line): Open => ({ ...open, to: line.to, last: line })

const blockOf = ({ label, start, from, to, first, torn }: Open): Block => ({
  label,
  start,
  from,
  to,
  line: first.number,
  indent: first.indent,
  torn,
})

/** Joins lines to paragraphs; `skip` tells lines that a table has taken. */
export function blocksOf(
  text: string,
  lines: readonly Line[],
  width: number | null,
  skip: (line: Line) => boolean,
): Block[] {
  const blocks: Block[] = []
  const dashed = numbersWithDashes(lines.map(line => text.slice(line.from, line.to)))
  let open: Open | null = null
  for (const line of lines) {
    if (line.blank || line.noise) continue
    const taken = skip(line)
    const label = taken ? null : labelOf(text.slice(line.from, line.to), dashed)
    const within: boolean = !taken && parts(text, open, line)
    const begins: boolean = label !== null && !within && accepts(text, label, open, width)
    if (open && !taken && !begins && (within || carriesOn(text, open, line, width))) {
      open = extended(open, line)
      continue
    }
    if (open) blocks.push(blockOf(open))
    open = taken ? null : opened(text, line, begins ? label : null)
  }
  if (open) blocks.push(blockOf(open))
  return blocks
}
